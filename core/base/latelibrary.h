// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLibrary>

namespace Kodeks {

/// A library that few have a use for: it is loaded when its first function is asked for and stays to the program's end.
/// Loaded at each start, those of this program took as long as half an empty window (tests/benchmarks/bench_start).
class LateLibrary
{
public:
    /// The name that the loader knows it by: "libgsf-1.so.114".
    explicit LateLibrary(const char *name)
        : m_library(QString::fromLatin1(name))
    {
    }

    /// Looks up a function of it or of what it needs, by the name of its declaration. False if it is not there.
    template <typename Function>
    [[nodiscard]] bool find(Function *&function, const char *name)
    {
        function = reinterpret_cast<Function *>(m_library.resolve(name));
        return function != nullptr;
    }

private:
    QLibrary m_library;
};

} // namespace Kodeks
