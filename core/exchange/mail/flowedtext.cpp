// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/mail/flowedtext.h"

#include <QStringList>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct Line
{
    qsizetype depth = 0; ///< of quoting
    QString text;
    bool flows = false; ///< goes on in the next
    bool isSignature = false;
};

Line lineOf(QStringView raw)
{
    Line line;
    while (raw.startsWith(u'>')) {
        ++line.depth;
        raw = raw.sliced(1);
    }
    if (raw.startsWith(u' '))
        raw = raw.sliced(1);
    line.isSignature = raw == u"-- ";
    line.flows = !line.isSignature && raw.endsWith(u' ');
    line.text = raw.toString();
    return line;
}

QString quoted(qsizetype depth, const QString &text)
{
    return depth > 0 ? QString(depth, u'>') + (text.isEmpty() ? QString() : u' ' + text) : text;
}

} // namespace

QString unflowed(const QString &text, bool deleteSpace)
{
    QString lines = text;
    lines.replace(u"\r\n"_s, u"\n"_s);
    QStringList paragraphs;
    QString paragraph;
    qsizetype depth = -1; // of the paragraph that goes on; -1: none does
    for (const QStringView raw : QStringView(lines).tokenize(u'\n')) {
        Line line = lineOf(raw);
        if (depth >= 0 && (line.depth != depth || line.isSignature))
            paragraphs.append(quoted(depth, std::exchange(paragraph, {})));
        if (line.flows && deleteSpace)
            line.text.chop(1);
        paragraph += line.text;
        if (!line.flows)
            paragraphs.append(quoted(line.depth, std::exchange(paragraph, {})));
        depth = line.flows ? line.depth : -1;
    }
    if (depth >= 0)
        paragraphs.append(quoted(depth, paragraph));
    return paragraphs.join(u'\n');
}

} // namespace Kodeks
