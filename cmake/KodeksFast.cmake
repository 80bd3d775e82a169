# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
# ./test -L fast: tests that take a fraction of a second each and together less than ten, of most rooms of core and of the
# house's own rules. The target fast-tests builds what they need and nothing else.
set(fast_core
    abbreviation alphaofratings blocks brokenlines camps changes chancecorrected codelookup coderpairs datetext division
    docxfields editabout encoding factcollector freshid fullname headingform importreport itemmarker jsonfields labelreader
    latelibrary letterchoice lettertext mailforms monthname onefiledocuments partrelations positions pseudonyms recordpairs
    refixml searchreader sentenceend spansums standpoints studyfields tablenumber tallies wordforms)
add_custom_target(fast-tests)
foreach(test IN LISTS fast_core)
    if(TARGET tst_${test})
        add_dependencies(fast-tests tst_${test})
        set_property(TEST core/tst_${test} APPEND PROPERTY LABELS fast)
    else()
        message(WARNING "cmake/KodeksFast.cmake names tst_${test}, and there is no such test.")
    endif()
endforeach()
