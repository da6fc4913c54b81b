# SPDX-FileCopyrightText: AX Workbench contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What is installed, and the Debian package: cmake --build --preset release, then cpack in build/release.
include(GNUInstallDirs)

set(axw_id org.axworkbench.AxWorkbench)
install(TARGETS axworkbench axwb RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES ${CMAKE_SOURCE_DIR}/packaging/linux/${axw_id}.desktop
    DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${CMAKE_SOURCE_DIR}/packaging/linux/${axw_id}.metainfo.xml
    DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${CMAKE_SOURCE_DIR}/resources/icons/axworkbench.svg RENAME ${axw_id}.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES ${CMAKE_SOURCE_DIR}/packaging/linux/copyright ${CMAKE_SOURCE_DIR}/CHANGELOG.md
    DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/axworkbench)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME axworkbench)
set(CPACK_PACKAGE_VENDOR "AX Workbench contributors")
set(CPACK_PACKAGE_CONTACT "AX Workbench contributors <noreply@axworkbench.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Workbench of an industrial AI transformation centre")
set(CPACK_PACKAGE_DESCRIPTION
"Carries a company from its first request to a report in Korean and English:
client files, visits and consents, an on-site maturity diagnosis that works
without a network, and the plan of a proof of concept with Korean working
days. Every change is recorded, can be undone and survives a power cut.
Holds the window (axworkbench) and the command line (axwb).")
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR})
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What the linker does not see: the SVG and window-system plugins, Qt's own Korean, the fonts of the reports.
set(CPACK_DEBIAN_PACKAGE_DEPENDS
    "libqt6svg6, qt6-qpa-plugins, qt6-translations-l10n, fonts-nanum, libsqlite3-0 (>= 3.40)")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, fonts-noto-cjk, libsecret-1-0, gnome-keyring | kwalletmanager")
include(CPack)
