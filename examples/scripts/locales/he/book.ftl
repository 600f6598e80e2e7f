### Scripts
### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

title = כתבים
