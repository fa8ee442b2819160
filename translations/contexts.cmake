# SPDX-License-Identifier: GPL-3.0-or-later
# Writes the names of all contexts of TS, one a line, into OUT.
file(STRINGS ${TS} lines REGEX "<name>tramyte[^<]*</name>")
set(names "")
foreach(line IN LISTS lines)
    string(REGEX REPLACE ".*<name>(.*)</name>.*" "\\1" name "${line}")
    string(APPEND names "${name}\n")
endforeach()
file(WRITE ${OUT} "${names}")
