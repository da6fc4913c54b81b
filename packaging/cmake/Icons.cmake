# SPDX-FileCopyrightText: AX Workbench contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# axw_icons(TARGET LIST): compiles the icons named in LIST (a line each: NAME or NAME=FOLDER/FILE) out of the installed
# Breeze theme into TARGET as :/axw/icons/16/NAME.svg and :/axw/icons/22/NAME.svg. The program then needs no icon theme
# at run time.

find_path(AXW_BREEZE_ICONS breeze/index.theme PATHS /usr/share/icons /usr/local/share/icons)

function(axw_icons target list)
    if(NOT AXW_BREEZE_ICONS)
        message(FATAL_ERROR "The Breeze icons are missing: apt-get install breeze-icon-theme")
    endif()
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${list})
    file(STRINGS ${list} lines REGEX "^[a-z]")
    set(files)
    foreach(line IN LISTS lines)
        string(REGEX MATCH "^([a-z0-9-]+)(=([a-z0-9-]+)/([a-z0-9-]+))?$" matched "${line}")
        set(name ${CMAKE_MATCH_1})
        set(folder ${CMAKE_MATCH_3})
        set(source ${CMAKE_MATCH_4})
        if(NOT source)
            set(folder actions)
            set(source ${name})
        endif()
        foreach(size 16 22)
            set(file ${AXW_BREEZE_ICONS}/breeze/${folder}/${size}/${source}.svg)
            if(NOT name OR NOT EXISTS ${file})
                message(FATAL_ERROR "${list}: no icon of the Breeze theme for the line '${line}'")
            endif()
            get_filename_component(real ${file} REALPATH)
            configure_file(${real} ${CMAKE_CURRENT_BINARY_DIR}/icons/${size}/${name}.svg COPYONLY)
            list(APPEND files ${CMAKE_CURRENT_BINARY_DIR}/icons/${size}/${name}.svg)
        endforeach()
    endforeach()
    qt_add_resources(${target} icons PREFIX /axw BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${files})
endfunction()
