# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed, and the .deb (packaging/deb).
include(GNUInstallDirs)
set(application org.kodeks.Kodeks)
set(KODEKS_HOME "" CACHE STRING "Where the project's files are on the web, for the AppStream metainfo's pictures")
set(KODEKS_CONTACT "The Kodeks developers" CACHE STRING "Who answers for the package: NAME <ADDRESS>")
install(TARGETS kodeks RUNTIME)
install(TARGETS kodeks-window kodeks-pdf kodeks-scan RUNTIME DESTINATION libexec/kodeks)
install(TARGETS kodeks-highlighting LIBRARY DESTINATION libexec/kodeks)
install(FILES packaging/${application}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES packaging/${application}.mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME ${application}.xml)
install(FILES resources/icons/kodeks.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps RENAME ${application}.svg)
install(FILES resources/icons/kodeks-project.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/mimetypes RENAME application-x-kodeks.svg)
install(FILES packaging/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})

# The man page and what shells complete are made of what the program itself says, the rest of CHANGELOG.md.
find_package(Python3 COMPONENTS Interpreter)
if(Python3_FOUND)
    set(made ${CMAKE_BINARY_DIR}/made)
    set(shell_files ${made}/kodeks.1 ${made}/kodeks.bash ${made}/_kodeks ${made}/kodeks.fish)
    find_program(GZIP gzip REQUIRED)
    add_custom_command(OUTPUT ${shell_files} ${made}/kodeks.1.gz
        COMMAND ${Python3_EXECUTABLE} ${CMAKE_SOURCE_DIR}/packaging/shellfiles.py $<TARGET_FILE:kodeks> ${made}
        COMMAND ${GZIP} -9nkf ${made}/kodeks.1
        DEPENDS kodeks ${CMAKE_SOURCE_DIR}/packaging/shellfiles.py VERBATIM)
    set(told ${made}/${application}.metainfo.xml ${made}/changelog.gz)
    add_custom_command(OUTPUT ${told}
        COMMAND ${Python3_EXECUTABLE} ${CMAKE_SOURCE_DIR}/packaging/metainfo.py metainfo
            ${CMAKE_SOURCE_DIR}/packaging/${application}.metainfo.xml ${made}/${application}.metainfo.xml ${KODEKS_HOME}
        COMMAND ${Python3_EXECUTABLE} ${CMAKE_SOURCE_DIR}/packaging/metainfo.py debian ${made}/changelog.gz ${KODEKS_CONTACT}
        DEPENDS ${CMAKE_SOURCE_DIR}/packaging/metainfo.py ${CMAKE_SOURCE_DIR}/packaging/CHANGELOG.md
            ${CMAKE_SOURCE_DIR}/packaging/${application}.metainfo.xml VERBATIM)
    add_custom_target(kodeks-installed DEPENDS ${shell_files} ${told})
    add_dependencies(kodeks-installed kodeks kodeks-window kodeks-pdf kodeks-scan kodeks-highlighting)
    install(FILES ${made}/kodeks.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
    install(FILES ${made}/kodeks.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME kodeks)
    install(FILES ${made}/_kodeks DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions)
    install(FILES ${made}/kodeks.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
    install(FILES ${made}/${application}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
    install(FILES ${made}/changelog.gz DESTINATION ${CMAKE_INSTALL_DOCDIR})
    # "all" builds the tests too, and what is installed needs none.
    set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON)
endif()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME kodeks)
set(CPACK_PACKAGE_CONTACT ${KODEKS_CONTACT})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "code consultation letters by hand")
set(CPACK_PACKAGE_DESCRIPTION "Kodeks is for researchers who read consultation letters and note, passage by
passage, which task should move from whom to whom, and why. It exports the
coded passages and tells how far coders agree.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# A package of its own with what debuggers read, kodeks-dbgsym; cpack strips the programs when it has taken it out.
set(CPACK_DEBIAN_DEBUGINFO_PACKAGE ON)
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
# Older documents go through LibreOffice, scans through Tesseract; Qt has its own texts in Nynorsk, Danish and Swedish.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "hunspell-no, libreoffice-calc, libreoffice-writer, poppler-data, qt6-translations-l10n, qt6-wayland, tesseract-ocr-nor")
set(CPACK_PROJECT_CONFIG_FILE ${CMAKE_CURRENT_LIST_DIR}/KodeksPacking.cmake)
include(CPack)
