# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later

# What every target of Kodeks is compiled with.
function(kodeks_target name)
    target_include_directories(${name} PUBLIC ${CMAKE_SOURCE_DIR})
    # moc does not look again of itself when the glob finds another header.
    get_target_property(sources ${name} SOURCES)
    string(SHA256 found "${sources}")
    if(NOT found STREQUAL "${KODEKS_SOURCES_${name}}")
        file(REMOVE ${CMAKE_CURRENT_BINARY_DIR}/${name}_autogen/timestamp)
        set(KODEKS_SOURCES_${name} ${found} CACHE INTERNAL "")
    endif()
    # Without contraction, so that figures do not depend on the processor.
    target_compile_options(${name} PRIVATE -ffp-contract=off -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Werror)
    target_compile_definitions(${name} PRIVATE
        QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
        QT_NO_CONTEXTLESS_CONNECT QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH
        QT_DISABLE_DEPRECATED_UP_TO=0x060800)
    if(KODEKS_SANITIZE)
        target_compile_options(${name} PUBLIC -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
        target_link_options(${name} PUBLIC -fsanitize=address,undefined)
    endif()
    if(KODEKS_COVERAGE)
        target_compile_options(${name} PUBLIC --coverage)
        target_link_options(${name} PUBLIC --coverage)
    endif()
endfunction()

# kodeks_rooms(NAME): the sources of each room are compiled as one, which takes a third of the time; a source alone, as
# clang-tidy and clazy want it, with -D KODEKS_ROOMS=OFF.
function(kodeks_rooms name)
    if(NOT KODEKS_ROOMS)
        return()
    endif()
    get_target_property(sources ${name} SOURCES)
    list(FILTER sources INCLUDE REGEX "\\.cpp$")
    foreach(source IN LISTS sources)
        cmake_path(GET source PARENT_PATH room)
        file(RELATIVE_PATH room ${CMAKE_SOURCE_DIR} ${room})
        string(MAKE_C_IDENTIFIER "${room}" room)
        set_source_files_properties(${source} PROPERTIES UNITY_GROUP ${room})
    endforeach()
    set_target_properties(${name} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
endfunction()

# kodeks_library(NAME PCH HEADER... [EXCEPT FOLDER...]): a static library of every source below this folder.
function(kodeks_library name)
    cmake_parse_arguments(ARG "" "" "PCH;EXCEPT" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS *.cpp *.h)
    foreach(folder IN LISTS ARG_EXCEPT)
        list(FILTER sources EXCLUDE REGEX "/${folder}/")
    endforeach()
    add_library(${name} STATIC ${sources})
    kodeks_target(${name})
    target_precompile_headers(${name} PRIVATE ${ARG_PCH})
    kodeks_rooms(${name})
endfunction()

# kodeks_late_library(NAME LIBRARY TARGET [FILE...]): NAME, or these sources of it alone, knows the library TARGET by its
# headers alone, and by the name KODEKS_LIBRARY_LIBRARY that the loader has for it (core/base/latelibrary.h). What needs
# it when installed is added to KODEKS_LATE_LIBRARIES.
function(kodeks_late_library name library target)
    get_target_property(linked ${target} INTERFACE_LINK_LIBRARIES)
    list(GET linked 0 file)
    execute_process(COMMAND ${CMAKE_READELF} -dW ${file} OUTPUT_VARIABLE dynamic COMMAND_ERROR_IS_FATAL ANY)
    if(NOT dynamic MATCHES "\\(SONAME\\)[^[]*\\[([^]]+)\\]")
        message(FATAL_ERROR "${file} does not say what it is called by.")
    endif()
    set_property(GLOBAL APPEND PROPERTY KODEKS_LATE_LIBRARIES ${file})
    if(ARGN)
        get_target_property(folders ${target} INTERFACE_INCLUDE_DIRECTORIES)
        list(TRANSFORM folders PREPEND -isystem)
        set_source_files_properties(${ARGN} PROPERTIES
            COMPILE_DEFINITIONS KODEKS_${library}_LIBRARY="${CMAKE_MATCH_1}" COMPILE_OPTIONS "${folders}")
        return()
    endif()
    target_compile_definitions(${name} PRIVATE KODEKS_${library}_LIBRARY="${CMAKE_MATCH_1}")
    target_include_directories(${name} SYSTEM PRIVATE $<TARGET_PROPERTY:${target},INTERFACE_INCLUDE_DIRECTORIES>)
endfunction()

# kodeks_tests(LABEL LIBRARIES): a test for every tst_*.cpp below this folder. Six of a folder are compiled as one and are
# one program, since a test costs less than the headers it reads; the program runs the test whose name it is called by.
function(kodeks_tests label libraries)
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS tst_*.cpp)
    set(program "")
    set(folder "")
    set(number 0)
    set(held 0)
    set(programs "")
    foreach(source IN LISTS sources)
        cmake_path(GET source PARENT_PATH parent)
        if(NOT parent STREQUAL folder OR held EQUAL 6 OR NOT KODEKS_ROOMS)
            math(EXPR number "${number} + 1")
            set(program ${label}_tests_${number})
            set(folder ${parent})
            set(held 0)
            add_executable(${program})
            list(APPEND programs ${program})
        endif()
        math(EXPR held "${held} + 1")
        kodeks_test(${label} ${program} ${source})
    endforeach()
    foreach(program IN LISTS programs)
        kodeks_target(${program})
        # That a class has fields of a nameless namespace is its own affair in a source that others do not include.
        target_compile_options(${program} PRIVATE -Wno-subobject-linkage)
        set_target_properties(${program} PROPERTIES AUTOMOC OFF AUTOUIC OFF
            UNITY_BUILD ${KODEKS_ROOMS} UNITY_BUILD_BATCH_SIZE 0)
        target_include_directories(${program} PRIVATE ${CMAKE_CURRENT_BINARY_DIR})
        target_link_libraries(${program} PRIVATE ${libraries} kodeks_testsupport Qt6::Test)
        # Of an inline function the linker keeps the first copy it meets, which is to be the program's and not the test's,
        # since tests are not optimised: they take half the time.
        if(libraries MATCHES windowsupport)
            target_link_options(${program} PRIVATE $<TARGET_FILE:kodeks_ui> $<TARGET_FILE:kodeks_core>)
            target_precompile_headers(${program} REUSE_FROM kodeks_windowsupport)
        else()
            if(libraries MATCHES core)
                target_link_options(${program} PRIVATE $<TARGET_FILE:kodeks_core>)
            endif()
            target_precompile_headers(${program} REUSE_FROM kodeks_testsupport)
        endif()
    endforeach()
    set(${label}_tests ${programs} PARENT_SCOPE)
endfunction()

# kodeks_test(LABEL PROGRAM SOURCE): puts a test into a program, under a name of its own to call and to build it by.
function(kodeks_test label program source)
    get_filename_component(name ${source} NAME_WE)
    set(moc ${CMAKE_CURRENT_BINARY_DIR}/${name}.moc)
    # Without the target's folders, so that moc reads the test alone and not every header below it.
    qt_generate_moc(${source} ${moc})
    target_sources(${program} PRIVATE ${source} ${moc})
    add_custom_command(TARGET ${program} POST_BUILD
        COMMAND ${CMAKE_COMMAND} -E create_symlink ${program} ${CMAKE_CURRENT_BINARY_DIR}/${name})
    add_custom_target(${name} DEPENDS ${program})
    add_test(NAME ${label}/${name} COMMAND ${CMAKE_CURRENT_BINARY_DIR}/${name})
    set_tests_properties(${label}/${name} PROPERTIES LABELS ${label} TIMEOUT 300
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;KODEKS_TESTING=1;KODEKS_OFFICE=;QT_HASH_SEED=0;KODEKS_SCAN_PROGRAM=$<TARGET_FILE:kodeks-scan>;KODEKS_PDF_PROGRAM=$<TARGET_FILE:kodeks-pdf>")
endfunction()
