### Scripts
### Written by “polypress update” from polypress.toml: edit that file, not this one.

title = Scripts
