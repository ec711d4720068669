"""Given names: a word that starts with one is likely a person's name.

The more common names of the United States census of 1990 (public domain; share of the population at least 0.003 % of
men's and 0.004 % of women's names), without those that are more often another word, their usual short forms, and given
names usual in world news of other languages.
"""

FIRST_NAMES: frozenset[str] = frozenset(
    """
    Aaliyah Aaron Abbey Abbie Abby Abdel Abdelaziz Abdul Abdulaziz Abdullah Abdulrahman Abe Abel Abhijit Abigail Abiy
    Abraham Abram Abu Ada Adalberto Adam Adan Addie Addison Adel Adela Adelaida Adelaide Adele Adelina Adeline Adell
    Adolfo Adolph Adrian Adriana Adriane Adrianna Adrianne Adrienne Agatha Agnes Agustin Ahmad Ahmed Ahmet Aida Aiden
    Aileen Aimee Aisha Akbar Akihito Al Alain Alaina Alan Alana Alanna Alassane Alastair Alba Albert Alberta Alberto
    Albina Alda Alden Aldo Alec Alecia Alejandra Alejandro Aleksandar Aleksander Aleksandr Aleksei Alene Alesha Alesia
    Alessandro Aleta Aletha Alex Alexa Alexander Alexandra Alexandre Alexandria Alexei Alexey Alexis Alfonso Alfonzo
    Alfred Alfreda Alfredo Ali Alice Alicia Alina Aline Alisa Alisha Alison Alissa Alistair Allan Allen Allene Allie
    Allison Allyson Alma Alok Alonso Alonzo Alphonse Alphonso Alta Altagracia Althea Alton Alva Alvaro Alvin Alvina
    Alyce Alyson Alyssa Amado Amalia Amanda Amartya Amber Ambrose Amelia Amelize Ami Amie Amina Amir Amit Amos Amparo
    Amr Amy Ana Anabel Anastasia Anatoliy Anatoly Anders Anderson Andra Andre Andrea Andreas Andrei Andrej Andres Andrew
    Andria Andriy Andrzej Andy Angel Angela Angelia Angelica Angelina Angeline Angelique Angelita Angelo Angie Anh
    Anibal Anil Anissa Anita Ankit Ann Anna Annabelle Annalena Annamarie Anne Annemarie Annetta Annette Annie Annmarie
    Anthony Antione Antionette Antoine Antoinette Anton Antone Antonette Antonia Antonio Antony Antwan Anwar Aparna
    April Arabella Araceli Aracely Archibald Archie Arden Ardis Ardith Aretha Ariana Ariel Arjun Arleen Arlen Arlene
    Arlie Arline Armand Armando Armida Armin Arnie Arnold Arnoldo Arnulfo Aron Arron Art Arthur Artie Arturo Arun Arvind
    Asa Ashlee Ashleigh Ashley Ashok Ashraf Ashton Asif Astrid Atal Atsushi Aubrey Audra Audrey Augusta Augustine
    Augustus Aung Aura Aurelia Aurelio Austin Ava Avery Avi Avigdor Avis Ayman Aziz Babs Bambi Barack Barbara Barbra
    Barnabas Barney Barrett Barry Bart Bartholomew Barton Bashar Bashir Basil Beata Beatrice Beatriz Beau Becca Becky
    Belen Belinda Bella Belle Belva Ben Benazir Benedict Benita Benito Benjamin Bennett Bennie Benny Benton Bernadette
    Bernadine Bernard Bernardo Bernd Bernice Bernie Berniece Bernita Bert Berta Bertha Bertie Bertram Bertrand Beryl
    Bess Bessie Beth Bethany Beto Betsy Bette Bettie Bettina Betty Bettye Beulah Bev Beverley Beverly Beyoncé Bhupinder
    Bianca Bill Billie Billy Binali Binyamin Birdie Birgit Björn Blaine Blair Blake Blanca Blanch Blanche Bo Boaz Bob
    Bobbi Bobbie Bobby Bogdan Bonita Bonnie Bonny Boris Borut Boutros Boyce Boyd Brad Bradford Bradley Bradly Brady
    Branden Brandi Brandie Brandon Brandy Brant Breanna Brenda Brendan Brendon Brenna Brent Brenton Bret Brett Brian
    Briana Brianna Brianne Brice Bridget Bridgett Bridgette Brigette Brigitte Britney Britt Brittani Brittany Brittney
    Brock Broderick Brody Brooke Bruce Bruno Bryan Bryant Bryce Bryon Buck Buford Burl Burt Burton Byron Caitlin Caitlyn
    Caleb Callie Calvin Cameron Camilla Camille Candace Candelaria Candi Candice Candida Cara Caren Carey Cari Caridad
    Carina Carissa Carl Carla Carleen Carlene Carles Carlo Carlos Carlotta Carlton Carly Carman Carmel Carmela Carmelita
    Carmella Carmelo Carmen Carmine Carol Carole Carolee Caroline Carolyn Carrie Carrol Carroll Carson Carter Cary Caryl
    Caryn Casandra Casey Cassandra Cassie Catalina Catarina Catharine Catherine Cathie Cathleen Cathrine Cathryn Cathy
    Catina Catrina Cecelia Cecil Cecile Cecilia Cedric Cedrick Celeste Celestine Celia Celina Cem Cesar Chad Chadwick
    Chanda Chandra Chanel Chang Chantal Chantel Charisse Charla Charleen Charlene Charles Charley Charlie Charline
    Charlotte Charmaine Chas Chase Chasity Chauncey Chelsea Chelsey Chelsie Cheri Cherie Cherly Cheryl Cheryle Chester
    Chet Chiquita Chloe Chong Chris Chrissy Christa Christal Christen Christi Christian Christie Christin Christina
    Christine Christoper Christoph Christophe Christopher Christy Chrystal Chuck Chung Ciaran Cindi Cindy Cinthia Clair
    Claire Clara Clare Clarence Clarice Clarissa Clark Claud Claude Claudette Claudia Claudine Claudio Clay Clayton
    Clement Clemente Clementine Cleo Cletus Cliff Clifford Clifton Clint Clinton Clyde Cody Colby Cole Coleen Coleman
    Colette Colin Colleen Collette Collin Colm Colton Concetta Connie Conrad Constance Consuelo Cora Cordelia Cordell
    Corey Cori Corina Corine Corinna Corinne Cornelia Cornelius Cornell Corrie Corrine Cortez Cortney Cory Courtney
    Craig Cristal Cristiano Cristina Cristine Cristobal Cristopher Cristy Curt Curtis Cynthia Cyril Cyrus Dag Daisuke
    Daisy Dale Dalia Dalton Damaris Damian Damien Damion Damon Dan Dana Dane Danelle Danette Danial Daniel Daniela
    Daniella Danielle Daniil Danilo Danita Danna Dannie Danny Dante Daphne Dara Darci Darcy Darell Daren Daria Darin
    Dario Darius Darla Darleen Darlene Darnell Daron Darrel Darrell Darren Darrick Darrin Darron Darryl Daryl Dave David
    Davis Dawna Dayna Dean Deana Deandre Deangelo Deann Deanna Deanne Deb Debbie Debby Debi Debora Deborah Debra Debrah
    Dee Deena Deepak Deepika Deidra Deidre Deirdre Delbert Delfina Delia Delilah Della Delma Delmar Delmer Delois
    Delores Deloris Delphine Demarcus Demetria Demetrius Dena Denice Denis Denise Dennis Denny Denys Deon Derek Derick
    Derrick Deshawn Desiree Desmond Dessie Deval Devendra Devin Devon Dewayne Dewey Dewitt Dexter Dian Diana Diane Diann
    Dianna Dianne Dick Didier Diego Dieter Dillon Dilma Dimitri Dina Dinah Dino Dion Dionne Dirk Dmitri Dmitriy Dmitry
    Dmytro Dollie Dolly Dolores Dom Domenic Dominga Domingo Dominic Dominick Dominique Don Dona Donald Donatella Donita
    Donn Donna Donnell Donnie Donny Donovan Donte Dora Dorcas Doreen Dorene Doretha Dori Dorian Dorinda Doris Dorothea
    Dorothy Dorris Dorsey Dortha Dorthy Dottie Doug Douglas Douglass Dovie Doyle Drew Duane Dudley Dulce Duncan Dustin
    Dwain Dwayne Dwight Dylan Earl Earle Earlene Earline Earnestine Ebrahim Ed Eddie Eddy Edgar Edgardo Edie Edison
    Edith Edmond Edmund Edmundo Edna Edouard Eduardo Edward Edwardo Edwin Edwina Edythe Effie Efrain Efren Ehud Eileen
    Ekaterina Elaina Elaine Elba Elbert Elda Elden Eldon Eldridge Eleanor Eleanore Elena Elenor Eli Elia Elias Elida
    Elijah Elinor Elisa Elisabeth Elise Eliseo Elisha Elissa Eliza Elizabeth Elizebeth Ella Ellen Ellie Elliot Elliott
    Ellis Ellsworth Elma Elmer Elmo Elnora Eloisa Eloise Elon Elouise Eloy Elroy Elsa Elsie Elton Elva Elvia Elvin
    Elvira Elvis Elwood Elyse Emanuel Emerson Emery Emil Emile Emilia Emilie Emilio Emily Emma Emmanuel Emmett Emmitt
    Emmy Emomali Emory Ena Enda Enid Enoch Enrico Enrique Enriqueta Erasmo Eric Erica Erich Erick Ericka Erik Erika Erin
    Erlinda Erma Erna Ernest Ernestina Ernestine Ernesto Ernie Errol Ervin Erwin Esmeralda Esperanza Essie Esteban
    Estela Estella Estelle Ester Esther Ethan Ethel Etta Eugene Eugenia Eugenio Eula Eulalia Eunice Eusebio Eva Evan
    Evangelina Evangeline Eve Evelyn Everett Everette Evette Evie Evo Evonne Ezekiel Ezequiel Ezra Fabian Fabiola Faisal
    Faith Fannie Fanny Farah Farid Farooq Farrah Fatima Fatou Faustino Fausto Fay Faye Federico Felecia Felicia Felicita
    Felipa Felipe Felisha Felix Felton Ferdinand Fermin Fern Fernando Fidel Filiberto Filomena Fletcher Flor Flora
    Florence Florencio Florentino Florian Florine Flossie Floy Floyd Forrest Foster Fran Frances Francesca Francesco
    Francine Francis Francisca Francisco Franck Francois Frank Frankie Franklin Franklyn Frans Franz François Fred Freda
    Freddie Freddy Frederic Frederick Frederik Fredric Fredrick Freeman Freida Frieda Friedrich Fritz Fumio Gabby Gabe
    Gabriel Gabriela Gabriella Gabrielle Gail Galen Gamal Gareth Garfield Garret Garrett Garry Garth Gary Gaston Gavin
    Gaye Gayla Gayle Gaylord Gena Genaro Gene Genevieve Genoveva Geoff Geoffrey George Georgette Georgia Georgiana
    Georgianna Georgie Georgina Gerald Geraldine Geraldo Gerard Gerardo Gerda Gerhard Geri Germaine Gerri Gerry Gertie
    Gertrude Gianni Gil Gilbert Gilberto Gilda Gillian Gina Ginny Gino Giorgia Giorgio Giovanni Gisela Giselle Giulia
    Giuseppe Gladys Glen Glenda Glenn Glenna Gloria Goldie Gonzalo Goran Gordana Gordon Gotabaya Grace Gracie Graciela
    Grady Graham Graig Grant Granville Greg Gregg Gregoria Gregorio Gregory Greta Gretchen Grigory Griselda Grover
    Guadalupe Guido Guillaume Guillermina Guillermo Gulbuddin Gurbanguly Gus Gussie Gustavo Guy Gwen Gwendolyn Günter
    Habib Haider Haile Hailey Hakan Hakeem Hal Haley Hallie Hamad Hamid Hanan Hank Hanna Hannah Hans Harlan Harland
    Harold Harriet Harriett Harriette Harris Harrison Harry Harsh Haruhiko Harvey Hashim Hassan Hattie Haydee Hayden
    Hayley Haywood Hazel Heath Heather Hector Heidi Heiko Heinz Helen Helena Helene Helga Hellen Helmut Henrietta Henry
    Herb Herbert Heriberto Herlinda Herman Hermelinda Herminia Herschel Hershel Hester Hicham Hideki Hilario Hilary
    Hilda Hildegard Hillary Hilton Hipolito Hiram Hirohito Hiroshi Hobert Holli Hollie Holly Homer Hope Horace Horacio
    Hortencia Hortense Hosea Hosni Howard Howie Hoyt Hubert Huey Hugh Hugo Huma Humberto Hunter Hussein Hyman Ian
    Ibrahim Ida Idella Idriss Ignacio Igor Ike Ila Ilan Ileana Ilene Ilham Ilse Ilya Ima Imad Imelda Imogene Imran Ina
    Indira Ines Inez Inge Ingrid Ioannis Iola Ione Iqbal Ira Irene Irina Iris Irma Irvin Irving Irwin Isaac Isabel
    Isabell Isabella Isabelle Isaiah Isaias Isiah Isidro Ismael Ismail Isreal Issac Iva Ivan Ivana Ivanka Ivette Ivonne
    Ivy Jacinda Jacinto Jack Jackie Jacklyn Jackson Jaclyn Jacob Jacque Jacquelin Jacqueline Jacquelyn Jacques Jacqui
    Jacquline Jada Jae Jaime Jaimie Jair Jake Jakob Jakub Jalal Jalen Jamaal Jamal Jamar Jame Jamel James Jamey Jami
    Jamie Jamila Jamison Jan Jana Jane Janeen Janel Janell Janelle Janet Janette Janice Janie Janina Janine Janis Janna
    Jannette Jannie Jaqueline Jared Jarod Jaroslaw Jarred Jarrett Jarrod Jarvis Jasmin Jasmine Jason Jasper Javier
    Jawaharlal Jay Jayme Jayne Jayson Jc Jean Jeana Jeane Jeanetta Jeanette Jeanie Jeanine Jeanna Jeanne Jeannette
    Jeannie Jeannine Jeb Jed Jeff Jefferey Jefferson Jeffery Jeffrey Jeffry Jen Jena Jenelle Jenifer Jeniffer Jenn Jenna
    Jennette Jenni Jennie Jennifer Jenny Jens Jerald Jeramy Jere Jeremiah Jeremy Jeri Jermaine Jeroen Jerold Jerome
    Jeromy Jerrell Jerri Jerrie Jerrod Jerrold Jerry Jesica Jess Jesse Jessica Jessie Jesus Jill Jillian Jim Jimmie
    Jimmy Jiri Jo Joachim Joan Joanie Joann Joanna Joanne Joaquin Jocelyn Jodi Jodie Jody Joe Joel Joelle Joellen Joesph
    Joey Johan Johann Johanna Johannes John Johnathan Johnathon Johnie Johnna Johnnie Johnny Johnson Joleen Jolene Jomo
    Jon Jonah Jonas Jonathan Jonathon Joni Jonnie Jonny Jony Jordan Jordon Jorge Jose Josef Josefa Josefina Joseph
    Josephina Josephine Josette Josh Joshua Josiah Josie Josip Jospeh Josue José Jovita Joy Joyce Joycelyn Jozef Juan
    Juana Juanita Jude Judi Judith Judson Judy Juha Jules Juli Julia Julian Juliana Julianna Julianne Julie Julien
    Juliet Juliette Julio Julius June Jung Junichiro Jurgen Justin Justina Justine Jyoti Jörg Kais Kaitlin Kaitlyn Kaja
    Kala Kamal Kamala Kami Kanye Kara Kareem Karen Kari Karim Karin Karina Karissa Karl Karla Karol Karolyn Karon Karrie
    Karyn Kasey Kassandra Kassym Kate Katelyn Katharine Katherine Katheryn Kathi Kathie Kathleen Kathrine Kathryn Kathy
    Katie Katina Katrin Katrina Katy Kay Kaye Kayla Kazuo Keely Keenan Keiko Keir Keisha Keith Kelley Kelli Kellie Kelly
    Kellyanne Kelsey Kelvin Kemal Ken Kendall Kendra Kendrick Keneth Kenji Kenneth Kennith Kenny Kent Kenta Kenton Keri
    Kermit Keron Kerri Kerrie Kerry Kersti Kesha Keshia Kev Keven Kevin Khaled Khalid Khalifa Kia Kieth Kim Kimberlee
    Kimberley Kimberly Kip Kira Kiran Kirby Kirk Kirsten Kisha Kitty Klaus Kobe Kofi Konstantin Korey Kori Kory Kraig
    Kris Krista Kristal Kristalina Kristen Kristi Kristie Kristin Kristina Kristine Kristofer Kristopher Kristy Krystal
    Krystle Kurt Kurtis Kwame Kyla Kyle Kylie Kyong Kyra Kyriakos Kyung Lacey Lacie Lacy Ladonna Lakeisha Lakesha
    Lakeshia Lakisha Lamar Lamont Lana Lance Landon Lanny Laquita Lara Larissa Larry Lars Lashanda Lashawn Lashonda
    Laszlo Latanya Latasha Latisha Latonia Latonya Latosha Latoya Latrice Latricia Laura Laureen Lauren Laurence Laurent
    Lauretta Laurette Lauri Laurie Lavern Laverne Lavina Lavon Lavonne Lawanda Lawerence Lawrence Lazaro LeBron Lea Leah
    Leandro Leann Leanna Leanne Leatrice Lech Lee Leeann Leif Leigh Leila Leilani Leisa Lela Leland Lelia Lemuel Len
    Lena Lenard Lenny Lenora Lenore Leo Leola Leon Leona Leonard Leonardo Leone Leonel Leonid Leonidas Leonor Leonora
    Leopoldo Leora Leota Leroy Les Lesa Lesley Leslie Lessie Lester Leta Letha Leticia Letitia Lettie Levi Lewis Lia
    Libby Lida Lidia Lila Lilia Lilian Liliana Lillian Lillie Lilly Lily Lina Lincoln Linda Lindsay Lindsey Lindy Linnea
    Linnie Lino Linwood Lionel Lisa Lise Lisette Lissette Liz Liza Lizabeth Lizbeth Lizette Lizzie Lloyd Logan Lois Lola
    Lolita Lon Lona Lonnie Lonny Lora Loraine Loren Lorena Lorene Lorenza Lorenzo Loretta Lori Lorie Lorine Lorna Lorne
    Lorraine Lorri Lorrie Lottie Lou Louann Louella Louie Louis Louisa Louise Lourdes Lovie Lowell Loyd Luann Luanne
    Luca Lucas Lucia Luciano Lucie Lucien Lucila Lucile Lucille Lucinda Lucio Lucius Lucretia Lucy Luella Luigi Luis
    Luisa Luiz Luke Lula Lulu Lupe Lura Lutfi Luther Luz Lydia Lyle Lyman Lyn Lynda Lyndon Lyndsey Lynette Lynn Lynne
    Lynnette Lynwood László Mabel Mable Mack Mackenzie Maddie Madeleine Madeline Madelyn Madge Madonna Mads Mae Magda
    Magdalena Magdalene Maggie Magnolia Mahathir Mahinda Mahmoud Mahmud Mai Majorie Makoto Malala Malcolm Malcom Malik
    Malinda Malissa Mallory Mamie Mandi Mandy Manmohan Manny Manoj Manuel Manuela Mara Maranda Marc Marcel Marcela
    Marcelina Marcelino Marcella Marcelle Marcellus Marcelo Marci Marcia Marcie Marco Marcos Marcus Marcy Marek Margaret
    Margarette Margarita Margarito Marge Margery Margie Margo Margot Margret Marguerite Mari Maria Mariah Mariam Marian
    Mariana Mariann Marianna Marianne Mariano Maribel Maricela Marie Marietta Marilee Marilyn Marilynn Mario Marion
    Marisa Marisela Marisol Marissa Marita Maritza Mariusz Marjorie Marjory Mark Markus Marla Marlena Marlene Marlin
    Marlon Marlyn Marlys Marnie Marquerite Marquis Marquita Marsha Marshall Marta Martha Marti Martin Martina Marty Marv
    Marva Marvin Mary Maryann Maryanne Marybeth Maryellen Maryjane Marylin Marylou Mason Masoud Masud Mateusz Mathew
    Matilda Matilde Matt Matteo Matthew Matthias Mattie Matty Maud Maude Maudie Maura Maureen Maurice Mauricio Maurine
    Mauro Mavis Max Maxie Maxim Maxime Maximilian Maximo Maxine Maxwell May Maya Maybelle Mayme Maynard Mayra Mckinley
    Meagan Meaghan Meg Megan Meghan Megyn Mehdi Mehmet Mei Mel Melanie Melba Meles Melina Melinda Melisa Melissa Mellisa
    Mellissa Melodie Melody Melony Melva Melvin Melvina Meredith Merle Merlin Merrick Merrill Mervin Meryl Mette Mia
    Micaela Micah Michael Michaela Michal Michale Micheal Michel Michele Michell Michelle Mick Mickey Migdalia Miguel
    Mike Mikel Mikey Mikhail Mikheil Milagros Mildred Miles Milford Millard Millicent Millie Milo Milos Milton Mimi Mina
    Mindy Minerva Minh Minnie Miquel Miranda Mireya Miriam Mirian Mirna Miroslav Missy Misti Misty Mitch Mitchel
    Mitchell Mitt Mittie Mitzi Mohamad Mohamed Mohammad Mohammed Mohamud Moises Mollie Molly Mona Monica Monika Monique
    Monroe Monte Monty Morgan Morris Morton Mose Moses Moshe Mostafa Moussa Mozelle Muammar Muhammad Muhammadu Mukesh
    Murat Muriel Murray Mustafa Mwai Myles Myra Myriam Myrna Myron Myrtis Myrtle Nadezhda Nadia Nadine Naftali Naguib
    Najib Nakia Nan Nanci Nancy Nanette Nannette Nannie Naomi Napoleon Narendra Nasser Natalia Natalie Natasha Nate
    Nathalie Nathan Nathanael Nathanial Nathaniel Natividad Neal Ned Nedra Neelie Neil Nelda Nell Nellie Nelly Nelson
    Nena Nereida Nestor Nettie Neva Neville Newt Newton Nicholas Nichole Nick Nicki Nickolas Nicky Nicola Nicolae
    Nicolas Nicole Nicolás Nigel Niki Nikita Nikki Nikol Nikolai Nikos Nila Nilda Nils Nina Nirmala Nita Nitin Noah Noam
    Nobuo Noe Noel Noelle Noemi Nola Nolan Nona Nora Norbert Norberto Noreen Norma Norman Normand Norris Nouri Novella
    Nydia Octavia Octavio Odell Odis Ofelia Ola Olaf Oleg Oleksandr Oleksii Olen Olena Oleta Olga Olin Oliver Olivia
    Ollie Olusegun Oma Omar Omer Ona Oprah Oralia Oren Orlando Orpha Orval Orville Osama Oscar Osvaldo Oswald Oswaldo
    Otha Otis Otto Owen Pablo Paige Palmer Pam Pamala Pamela Parker Pascal Pasquale Pat Patrica Patrice Patricia Patrick
    Patsy Patti Pattie Patty Paul Paula Paulette Paulina Pauline Paulo Pavel Pawel Pearlie Pearline Pedro Peggie Peggy
    Penelope Pennie Penny Percival Percy Perla Perry Pervez Pete Peter Petr Petra Petro Phil Philip Phillip Phillis
    Philomena Phoebe Phuong Phylis Phyliss Phyllis Pierre Pieter Piotr Polly Porfirio Porter Portia Prabowo Prakash
    Pranab Pratibha Prescott Preston Pricilla Priscilla Priya Priyanka Puneet Quentin Quincy Quinn Quintin Quinton
    Rachael Racheal Rachel Rachelle Rae Rafa Rafael Rafaela Rafik Rahul Raila Raj Rajesh Rajiv Rajnath Rakesh Ralph
    Ramiro Ramon Ramona Ramzan Rand Randal Randall Randell Randi Randolph Randy Ranil Raphael Raquel Rashad Rashid Raul
    Ravi Ray Rayford Raymon Raymond Raymundo Reba Rebeca Rebecca Rebekah Recep Reed Reg Reggie Regina Reginald Reid
    Reina Reinaldo Reince Rena Renae Renaldo Renata Renate Renato Rene Renee Renita Reta Retha Reuben Reva Rex Rey Reyes
    Reyna Reynaldo Reza Rhea Rhett Rhiannon Rhoda Rhonda Riad Ricardo Riccardo Richard Richelle Richie Rick Rickey
    Rickie Ricky Rico Rigoberto Riley Rishi Rita Rob Robbie Robbin Robby Robert Roberta Roberto Robin Robt Robyn Rocco
    Rochelle Rocio Rocky Rod Roderick Rodger Rodney Rodolfo Rodrick Rodrigo Rogelio Roger Rohit Roland Rolando Rolf
    Rolland Roman Romeo Romona Ron Rona Ronald Ronda Ronnie Ronny Roosevelt Rory Rosa Rosalba Rosalee Rosalia Rosalie
    Rosalina Rosalind Rosalinda Rosalyn Rosanna Rosanne Roscoe Rose Roseann Roseanna Roseanne Rosella Roselyn Rosemarie
    Rosemary Rosendo Rosetta Rosie Rosina Rosita Roslyn Ross Rowena Roxana Roxane Roxann Roxanna Roxanne Roxie Roy Ruben
    Rubin Ruby Rubye Rudolf Rudolph Rudy Rueben Rufus Rupert Russ Russel Russell Ruth Ruthann Ruthie Ruud Ryan Saad
    Sabina Sabrina Sachin Saddam Sadie Sadiq Sajid Sal Salah Salina Sallie Sally Salman Salva Salvador Salvatore Sam
    Samantha Samatha Samir Sammie Sammy Samual Samuel Sandeep Sandi Sandra Sandy Sanford Sanjay Sanjuana Sanjuanita
    Sanna Santiago Santos Sara Sarah Sasha Satoshi Satya Saul Saundra Scarlett Scot Scott Scottie Scotty Sean Seb
    Sebastian Selena Selina Selma Sepp Serena Serge Sergei Sergej Sergey Sergio Serhiy Seth Seymour Shad Shahid Shaikh
    Shaina Shalonda Shameka Shamika Shana Shanda Shane Shanna Shannon Shanon Shanta Shante Shantel Shara Shari Sharla
    Sharlene Sharon Sharonda Sharron Sharyn Shashi Shaun Shauna Shawn Shawna Shayla Shayna Shayne Sheena Sheikh Sheila
    Shelby Sheldon Shelia Shelley Shelli Shellie Shelly Shelton Sheree Sheri Sherie Sherita Sherman Sherri Sherrie
    Sherrill Sherrod Sherry Sheryl Shiela Shigeru Shinzo Shirlene Shirley Shiv Shon Shonda Sid Sidney Silas Silvia
    Silvio Simon Simone Slobodan Socorro Sofia Sol Soledad Solomon Sondra Sonia Sonja Sonny Sonya Soon Sophia Sophie
    Soren Spencer Stacey Staci Stacia Stacie Stacy Stan Stanford Stanislav Stanley Stanton Starla Starr Stefan Stefanie
    Stefano Steffen Stella Sten Steph Stephan Stephanie Stephany Stephen Stephenie Sterling Steve Steven Stevie Stewart
    Stu Stuart Stéphane Subrahmanyam Sue Suleiman Sundar Sunil Suresh Susan Susana Susanna Susannah Susanne Susie Susilo
    Suzan Suzanna Suzanne Suzette Suzie Sven Svetlana Swati Sybil Sydney Syed Sylvester Sylvia Taavi Tabatha Tabitha Tad
    Takashi Takeshi Talal Tamara Tameka Tamela Tamera Tami Tamika Tamim Tammi Tammie Tammy Tamra Tana Tania Tanisha
    Tanner Tanya Tara Tarek Tariq Taro Taryn Tasha Tatiana Tawana Tawanda Tawnya Taylor Tayyip Ted Teddy Teena Tena
    Teodoro Tera Terence Teresa Terese Teresita Teressa Teri Terra Terrance Terrell Terrence Terri Terrie Terry Tess
    Tessa Tessie Thabo Thad Thaddeus Thanh Thea Theda Thelma Theo Theodora Theodore Theresa Therese Theron Thierry Thom
    Thomas Thorsten Thurman Tia Tiana Tiara Tierra Tiffani Tiffanie Tiffany Tillie Tim Timmy Timothy Tina Tisha Titus
    Tobias Toby Tod Todd Tom Tomas Tomasa Tomasz Tomeka Tommie Tommy Toney Toni Tonia Tonja Tony Tonya Tori Tory Tosha
    Toshihiro Toshiko Toya Tracey Traci Tracie Tracy Travis Trena Trent Trenton Tresa Tressa Treva Trevor Trey Tricia
    Trina Trish Trisha Trista Tristan Troy Trudy Tuan Tucker Tulsi Twila Twyla Ty Tyler Tyra Tyree Tyrell Tyron Tyrone
    Tyson Ueli Ulrich Ulrike Ulysses Umar Una Ursula Uwe Vaclav Vada Val Valarie Valdis Valencia Valentin Valentina
    Valeria Valerie Valeriy Valery Valorie Vance Vanessa Vasily Vaughn Veda Velda Velma Venessa Venita Venkat Vera Verda
    Vergie Verla Vern Verna Vernell Vernice Veronica Vesta Vic Vicente Vickey Vicki Vickie Vicky Victor Victoria Vida
    Vikki Vikram Viktor Viktoria Vilma Vinay Vince Vincent Vincenzo Vinnie Vinod Viola Violet Violeta Virgie Virgil
    Virgilio Virgina Virginia Vitali Vitaly Vito Vivian Viviana Vladimir Volodymyr Von Vonda Wade Wael Waldo Waleed
    Walid Walker Wallace Wally Walt Walter Walton Wanda Ward Warner Warren Waylon Wayne Weldon Wendell Wendi Wendy
    Werner Wes Wesley Weston Whitney Wilber Wilbert Wilbur Wilburn Wilda Wiley Wilford Wilfred Wilfredo Wilhelm
    Wilhelmina Will Willa Willard William Williams Willian Willie Willis Willy Wilma Wilmer Wilson Wilton Windy Winford
    Winfred Winifred Winnie Winnifred Winona Winston Wm Wolfgang Woodrow Wopke Wyatt Xavier Xiomara Yadira Yair Yasmin
    Yasser Yasuo Yesenia Yevgeny Yitzhak Yolanda Yolonda Yoshihide Yoshihiko Yoshiro Youssef Yousuf Yukio Yulia Yuri
    Yuriy Yves Yvette Yvonne Zac Zach Zachariah Zachary Zachery Zack Zackary Zak Zalmay Zane Zbigniew Zeid Zeke Zelda
    Zella Zelma Zenaida Zephyr Zine Zlatan Zoe Zoila Zola Zoraida Zoran Zuzana
    """.split()
)

WORDS_TOO: frozenset[str] = frozenset(
    """
    Autumn Bishop Bliss Brook Bud Buddy Candy Chance Charity Cherry Chip Coral Crystal Dawn Destiny Dusty Early Ebony
    Forest Gay Ginger Happy Harmony Ivory Jade Jewel Kit Lucky Major Mercy Merry Noble Norm Olive Opal Page Patience
    Pearl Pierce Piper Price Prudence Rich Rip Royal Rush Rusty Sage Savannah Skip Sky Spike Stone Stormy Summer Sunny
    Temperance Tiger Trinity Woody
    """.split()
)
"""Given names of the same census that are more often another word: names only before a rare word."""
