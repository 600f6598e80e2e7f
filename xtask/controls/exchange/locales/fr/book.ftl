title = Thé
