# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Read by cpack before it packs. Without these it would make a package that says of no library that it needs it.
find_program(KODEKS_SHLIBDEPS dpkg-shlibdeps)
find_program(KODEKS_OBJCOPY objcopy)
if(CPACK_GENERATOR STREQUAL "DEB" AND NOT (KODEKS_SHLIBDEPS AND KODEKS_OBJCOPY))
    message(FATAL_ERROR "dpkg-shlibdeps or objcopy is missing, and without them the package would not say which libraries "
        "it needs. Install dpkg-dev and binutils, or run packaging/deb, which has a root of its own for that.")
endif()
