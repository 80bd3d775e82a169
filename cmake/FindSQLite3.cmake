# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Offers SQLCipher, a drop-in SQLite, under the name SQLiteCpp asks for, so that libsqlite3 stays out of the link.
find_path(SQLite3_INCLUDE_DIR sqlite3.h PATH_SUFFIXES sqlcipher NO_DEFAULT_PATH PATHS /usr/include /usr/local/include)
find_library(SQLite3_LIBRARY sqlcipher)
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(SQLite3 REQUIRED_VARS SQLite3_LIBRARY SQLite3_INCLUDE_DIR)
if(SQLite3_FOUND AND NOT TARGET SQLite::SQLite3)
    add_library(SQLite::SQLite3 UNKNOWN IMPORTED)
    set_target_properties(SQLite::SQLite3 PROPERTIES
        IMPORTED_LOCATION ${SQLite3_LIBRARY}
        INTERFACE_INCLUDE_DIRECTORIES ${SQLite3_INCLUDE_DIR})
endif()
