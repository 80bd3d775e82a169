# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed, and the .deb (target "package").
include(GNUInstallDirs)
set(application org.kodeks.Kodeks)
install(TARGETS kodeks RUNTIME)
install(TARGETS kodeks-window kodeks-pdf kodeks-scan RUNTIME DESTINATION libexec/kodeks)
install(TARGETS kodeks-highlighting LIBRARY DESTINATION libexec/kodeks)
install(FILES packaging/${application}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES packaging/${application}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES packaging/${application}.mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME ${application}.xml)
install(FILES resources/icons/kodeks.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps RENAME ${application}.svg)
install(FILES packaging/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME kodeks)
set(CPACK_PACKAGE_CONTACT "The Kodeks developers")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "code consultation letters by hand")
set(CPACK_PACKAGE_DESCRIPTION "Kodeks is for researchers who read consultation letters and note, passage by
passage, which task should move from whom to whom, and why. It exports the
coded passages and tells how far coders agree.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "qt6-svg-plugins")
# The libraries that are loaded late, since nothing links them.
get_property(late_libraries GLOBAL PROPERTY KODEKS_LATE_LIBRARIES)
find_program(dpkg_query dpkg-query)
foreach(file IN LISTS late_libraries)
    if(dpkg_query)
        file(REAL_PATH ${file} real)
        execute_process(COMMAND ${dpkg_query} -S ${real} OUTPUT_VARIABLE owner ERROR_QUIET)
        string(REGEX REPLACE "[:,].*" "" owner "${owner}")
        if(owner)
            string(APPEND CPACK_DEBIAN_PACKAGE_DEPENDS ", ${owner}")
        endif()
    endif()
endforeach()
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "poppler-data, qt6-wayland, tesseract-ocr-nor")
include(CPack)
