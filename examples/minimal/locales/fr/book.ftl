### The book itself

title = Le thé
