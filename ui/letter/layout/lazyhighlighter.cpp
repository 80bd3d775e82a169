// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letter/layout/lazyhighlighter.h"

#include <QCoreApplication>
#include <QLibrary>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<LetterHighlighter> loadedHighlighter(bool dark)
{
    using Make = LetterHighlighter *(*)(bool);
    const QString named = qEnvironmentVariable("KODEKS_HIGHLIGHTING");
    QLibrary library(named.isEmpty() ? QCoreApplication::applicationDirPath() + u"/kodeks-highlighting.so"_s : named);
    const auto make = reinterpret_cast<Make>(library.resolve("makeLetterHighlighter"));
    if (!make)
        qWarning("%s", qPrintable(library.errorString()));
    return std::unique_ptr<LetterHighlighter>(make ? make(dark) : nullptr);
}

} // namespace

LazyHighlighter::LazyHighlighter(bool dark)
    : m_dark(dark)
{
}

void LazyHighlighter::setDark(bool dark)
{
    if (std::exchange(m_dark, dark) == dark)
        return;
    m_found.reset();
    m_sought = false;
}

LetterHighlighter::Line LazyHighlighter::highlight(const QString &line, const std::any &before)
{
    if (!std::exchange(m_sought, true))
        m_found = loadedHighlighter(m_dark);
    return m_found ? m_found->highlight(line, before) : Line{{}, before};
}

} // namespace Kodeks
