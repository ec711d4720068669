"""What personal names are made of besides given names: particles, suffixes, forms of address, East Asian family names.

The family names are the most frequent ones of China, Korea and Vietnam in the spellings of English news (as the
countries' statistics of names list them; those that are rather English words are left out).
"""

STORMS = frozenset("cyclone hurricane storm typhoon".split())
"""What has given names and is nobody (World Meteorological Organization)."""

KIN = frozenset(
    """birthday father mother parents family son sons daughter daughters wife husband widow widower brother sister
    grandmother grandfather aunt uncle nephew niece girlfriend boyfriend fiance fiancee friends mourners funeral
    childhood autopsy""".split()
)
"""What only a person has: "Roe's mother", "Roe's 26th birthday"."""

PARTICLES = frozenset(
    """
    al bin bint bte da das de del della den der des di do dos du el ibn la las le los ten ter van vande vom von y zu
    zum zur
    """.split()
)
"""Lower-case words inside a family name: Ursula von der Leyen, Mohammed bin Salman."""

SUFFIXES = frozenset("jr jr. sr sr. ii iii iv esq esq. phd ph.d. md m.d.".split())
"""Words after a family name that are no part of it."""

HONORIFICS = frozenset(
    """
    mr mr. mrs mrs. ms ms. mx. sir dame lord lady madam madame mme monsieur herr frau señor senor señora dr dr. prof
    prof. rev rev. fr. sister hon. messrs messrs. mmes mmes.
    """.split()
)
"""Forms of address: a person's name follows, and they are no office."""

CHINESE_FAMILY_NAMES = frozenset(
    """
    Ai An Bai Bao Bo Cai Cao Cen Chai Chang Chen Cheng Chi Chiang Chu Cui Dai Deng Ding Dong Dou Du Duan Fang Feng
    Fu Gan Gao Ge Geng Gong Gu Guan Guo Han Hao He Hou Hu Hua Huang Huo Ji Jia Jiang Jiao Jin Kang Ke Kong Lai Lei
    Leung Li Liang Liao Lin Ling Liu Lou Lu Luo Lv Ma Mao Mei Meng Miao Mo Mu Ni Nie Niu Ning Ou Ouyang Pan Pang Pei
    Peng Pu Qi Qian Qiao Qin Qiu Qu Ren Rong Ruan Shao Shen Sheng Shi Shu Si Sima Situ Song Su Sun Tan Tang Tao Teng
    Tian Tong Tsai Tu Wang Wei Wen Weng Wu Xi Xia Xiang Xiao Xie Xin Xing Xiong Xu Xue Yan Yang Yao Ye Yi Yin You Yu
    Yuan Yue Yun Zang Zeng Zhai Zhan Zhang Zhao Zhen Zheng Zhong Zhou Zhu Zhuang Zhuo Zong Zou Zuo
    """.split()
)
KOREAN_FAMILY_NAMES = frozenset(
    """
    Ahn An Bae Baek Ban Byun Cha Cho Choe Choi Chun Chung Eom Gang Gil Go Gong Gu Gwak Gwon Ha Han Heo Hong Huh
    Hwang Hyun Im Jang Jeon Jeong Ji Jin Jo Joo Ju Jun Jung Kang Kim Ko Koo Kwak Kwon Lee Lim Min Moon Myung Na Nam
    Noh Oh Pak Park Paik Pyo Rhee Ri Roh Ryang Ryoo Ryu Seo Seok Seol Shim Shin Sim Sin So Sohn Son Song Suh Sung Um
    Won Woo Yang Yeo Yeom Yi Yim Yoo Yoon You Yu Yun
    """.split()
)
VIETNAMESE_FAMILY_NAMES = frozenset(
    """
    Bui Bùi Cao Dang Đặng Dinh Đinh Do Đỗ Duong Dương Ho Hồ Hoang Hoàng Huynh Huỳnh Le Lê Luong Lương Ly Lý Mai Ngo
    Ngô Nguyen Nguyễn Pham Phạm Phan Phung Phùng To Tô Tran Trần Trinh Trịnh Truong Trương Vo Võ Vu Vũ Vuong Vương
    """.split()
)
FAMILY_NAMES_FIRST = CHINESE_FAMILY_NAMES | KOREAN_FAMILY_NAMES | VIETNAMESE_FAMILY_NAMES
"""Family names that stand before the given name in English news."""
