### Names that pages and translations share. A translator may give a term other forms.

# The name of this program, where it stands in a sentence.
-product = Polypress
