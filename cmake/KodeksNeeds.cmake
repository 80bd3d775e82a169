# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
# The compiler and the libraries that Kodeks is built with.
set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
include(CheckIncludeFileCXX)
check_include_file_cxx(expected KODEKS_HAVE_EXPECTED -std=c++23)
if(NOT KODEKS_HAVE_EXPECTED)
    message(FATAL_ERROR "The compiler ${CMAKE_CXX_COMPILER} has no <expected>; Kodeks needs g++ 12 or newer.")
endif()
find_package(Qt6 6.8 REQUIRED COMPONENTS Core Gui Widgets Svg Concurrent LinguistTools Test)
find_package(KF6SyntaxHighlighting REQUIRED)
find_package(ICU REQUIRED COMPONENTS uc i18n)
find_package(GSL REQUIRED)
find_package(SQLiteCpp REQUIRED)
