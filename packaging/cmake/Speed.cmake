# SPDX-FileCopyrightText: AX Workbench contributors
# SPDX-License-Identifier: GPL-3.0-or-later
find_program(AXW_CCACHE ccache)
if(AXW_CCACHE)
    # Paths are taken relative to the checkout, so that a second checkout hits the same cache.
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1
        CCACHE_SLOPPINESS=time_macros,include_file_mtime,include_file_ctime ${AXW_CCACHE})
endif()
find_program(AXW_MOLD mold)
find_program(AXW_LLD ld.lld)
if(AXW_MOLD)
    add_link_options(-fuse-ld=mold)
elseif(AXW_LLD)
    add_link_options(-fuse-ld=lld)
endif()
