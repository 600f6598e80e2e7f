### Tea
### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

tea = Thé

good-tea-needs-water-leaves-and = Un bon thé demande de l’eau, des feuilles et de la *patience*.

boil-the-water = Faites bouillir l’eau.

pour-it-over-the-leaves = Versez-la sur les feuilles.

wait-four-minutes = Attendez quatre minutes.

variations = Variations

add-mint-in-summer-and-ginger = Ajoutez de la menthe en été et du gingembre en hiver.
