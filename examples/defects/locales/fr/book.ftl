### Defects
### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

# # @cb3a129948b6 untranslated
# title = Defects
