# SPDX-FileCopyrightText: AX Workbench contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A room is a folder, one static library, and the list of what it may link: the wall is the linker's.

add_library(axw_flags INTERFACE)
target_compile_options(axw_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast -Wnon-virtual-dtor
    -Woverloaded-virtual -Wextra-semi -Wformat=2 -Wimplicit-fallthrough -Werror)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(axw_flags INTERFACE -Wduplicated-cond -Wlogical-op)
endif()
target_compile_definitions(axw_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    $<$<NOT:$<CONFIG:Debug>>:QT_NO_DEBUG_OUTPUT>)
target_include_directories(axw_flags INTERFACE ${CMAKE_SOURCE_DIR})
if(AXW_SANITIZE)
    target_compile_options(axw_flags INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    target_link_options(axw_flags INTERFACE -fsanitize=address,undefined)
endif()

if(AXW_FUZZ) # the rooms tell the fuzzer which way they went
    target_compile_options(axw_flags INTERFACE -fsanitize=fuzzer-no-link)
endif()

# Every header compiles alone. One that a source of the same name includes first is proven by that source (a test
# holds sources to it); the others are compiled by themselves.
add_custom_target(headers)
# Every library of core: what the core-only preset builds where no Widgets can be found.
add_custom_target(core_rooms)

# Tests have a home, settings and caches of their own, and the private folder Qt asks for.
set(axw_test_home ${CMAKE_BINARY_DIR}/home)
file(MAKE_DIRECTORY ${axw_test_home}/runtime)
file(CHMOD ${axw_test_home}/runtime PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
set(axw_test_environment
    QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 TZ=UTC HOME=${axw_test_home} XDG_RUNTIME_DIR=${axw_test_home}/runtime
    XDG_CONFIG_HOME=${axw_test_home}/config XDG_DATA_HOME=${axw_test_home}/data XDG_CACHE_HOME=${axw_test_home}/cache)

# axw_room(core_base LINKS a b …): the library of the folder it is called in. Files are found by name.
function(axw_room name)
    cmake_parse_arguments(arg "" "" "LINKS;SYSTEM" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp)
    file(GLOB heads CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.h)
    add_library(axw_${name} STATIC ${sources} ${heads})
    target_link_libraries(axw_${name} PUBLIC axw_flags ${arg_LINKS})
    if(name MATCHES "^core_")
        target_compile_definitions(axw_${name} PRIVATE QT_NO_KEYWORDS)
        add_dependencies(core_rooms axw_${name})
    endif()

    set(alone)
    foreach(head IN LISTS heads)
        string(REGEX REPLACE "\\.h$" ".cpp" own ${head})
        if(own IN_LIST sources)
            continue()
        endif()
        file(RELATIVE_PATH relative ${CMAKE_SOURCE_DIR} ${head})
        string(REPLACE "/" "_" flat ${relative})
        set(source ${CMAKE_BINARY_DIR}/headers/${flat}.cpp)
        file(CONFIGURE OUTPUT ${source} CONTENT "#include \"${relative}\"\n#include \"${relative}\"\n")
        list(APPEND alone ${source})
    endforeach()
    if(alone)
        add_library(headers_${name} OBJECT EXCLUDE_FROM_ALL ${alone})
        set_target_properties(headers_${name} PROPERTIES AUTOMOC OFF)
        target_link_libraries(headers_${name} PRIVATE axw_${name})
        target_compile_options(headers_${name} PRIVATE -fsyntax-only)
        set_target_properties(headers_${name} PROPERTIES CXX_COMPILER_LAUNCHER "")
        add_dependencies(headers headers_${name})
    endif()
endfunction()

# axw_tests(LINKS …): every tst_*.cpp of the folder it is called in is one ctest program.
function(axw_tests)
    cmake_parse_arguments(arg "" "TIMEOUT" "LINKS;LABELS;ENVIRONMENT" ${ARGN})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 300)
    endif()
    file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/tst_*.cpp)
    file(RELATIVE_PATH folder ${CMAKE_SOURCE_DIR}/tests ${CMAKE_CURRENT_SOURCE_DIR})
    foreach(source IN LISTS sources)
        get_filename_component(base ${source} NAME_WE)
        string(REPLACE "/" "_" prefix ${folder})
        set(target ${prefix}_${base})
        add_executable(${target} ${source})
        set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests/${folder})
        target_link_libraries(${target} PRIVATE ${arg_LINKS} axw_test_support Qt6::Test)
        add_test(NAME ${folder}/${base} COMMAND ${target})
        set_tests_properties(${folder}/${base} PROPERTIES TIMEOUT ${arg_TIMEOUT} LABELS "${arg_LABELS}"
            ENVIRONMENT "${axw_test_environment};${arg_ENVIRONMENT}")
    endforeach()
endfunction()
