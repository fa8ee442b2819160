# SPDX-License-Identifier: GPL-3.0-or-later
# Fails when a .ts of the tree lacks a message of the sources, or has one that is not translated.
foreach(name tramyte_vi.ts tramyte_en.ts)
    file(READ ${TS_DIR}/${name} kept)
    file(READ ${COPY}/${name} fresh)
    if(NOT kept STREQUAL fresh)
        message(SEND_ERROR "${name} is not up to date: run ./dev translations and translate what is new")
    endif()
    if(fresh MATCHES "type=\"(unfinished|vanished|obsolete)\"")
        string(REGEX MATCHALL "type=\"unfinished\"" unfinished "${fresh}")
        list(LENGTH unfinished count)
        message(SEND_ERROR "${name}: ${count} unfinished messages")
    endif()
endforeach()
