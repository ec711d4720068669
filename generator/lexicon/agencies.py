"""News and picture agencies, as credits and datelines name them.

The members of the News Agencies World Council and of the regional alliances (EANA, OANA, FANA), each under the names
it signs with, and the larger picture agencies.
"""

AGENCIES = frozenset(
    {
        "Reuters", "Thomson Reuters", "AP", "A.P.", "Associated Press", "The Associated Press", "AFP",
        "Agence France-Presse", "Agence France Presse", "UPI", "United Press International", "Bloomberg",
        "Bloomberg News", "Dow Jones", "Dow Jones Newswires", "Xinhua", "Xinhua News Agency", "CNS",
        "China News Service", "Kyodo", "Kyodo News", "Jiji", "Jiji Press", "Yonhap", "Yonhap News Agency", "KCNA",
        "CNA", "Central News Agency", "TASS", "ITAR-TASS", "Interfax", "RIA Novosti", "RIA", "Sputnik", "dpa", "DPA",
        "Deutsche Presse-Agentur", "epd", "KNA", "EFE", "Agencia EFE", "EPA", "EPA-EFE", "Europa Press", "ANSA", "AGI",
        "Adnkronos", "Lusa", "Belga", "ANP", "APA", "ATS", "SDA", "Keystone-SDA", "NTB", "Ritzau", "TT", "STT", "BNS",
        "ELTA", "LETA", "PAP", "CTK", "ČTK", "TASR", "SITA", "MTI", "Hina", "STA", "Tanjug", "Beta", "SRNA", "FENA",
        "Agerpres", "Mediafax", "BTA", "ANA-MPA", "Anadolu", "Anadolu Agency", "AA", "DHA", "Ukrinform", "UNIAN",
        "Interfax-Ukraine", "Belta", "Kazinform", "PTI", "Press Trust of India", "ANI", "IANS", "UNI", "APP", "BSS",
        "UNB", "RSS", "Bernama", "Antara", "PNA", "VNA", "TNA", "AAP", "Australian Associated Press", "NZPA", "PA",
        "PA Media", "Press Association", "The Press Association", "Canadian Press", "The Canadian Press", "CP", "SPA",
        "Saudi Press Agency", "WAM", "Emirates News Agency", "QNA", "KUNA", "BNA", "ONA", "Petra", "SANA", "NNA",
        "MENA", "WAFA", "IRNA", "ISNA", "Mehr", "Fars", "Tasnim", "MAP", "APS", "TAP", "LANA", "SUNA", "NAN", "GNA",
        "ENA", "SAnews", "Prensa Latina", "Notimex", "Télam", "Telam", "Agência Brasil", "Andina", "CMC",
        "Caribbean Media Corporation", "TNS", "Tribune News Service", "States News Service", "Inter Press Service",
        "IPS", "Getty", "Getty Images", "Shutterstock", "Alamy", "iStock", "ZUMA", "ZUMA Press", "SIPA", "Sipa USA",
        "NurPhoto", "Redux", "Corbis", "Polaris", "VCG", "SOPA Images", "PA Images", "PA Wire",
    }
)  # fmt: skip
