// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/reports/memomarkdown.h"

#include <QRegularExpression>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// A name or a quote in Markdown: none of its signs is taken for a mark.
QString literal(const QString &words)
{
    static const QRegularExpression marks(u"([\\\\`*_{}\\[\\]<>#|~])"_s);
    return QString(words).replace(marks, u"\\\\1"_s);
}

QString quoted(const QString &words)
{
    QStringList lines = literal(words).split(u'\n');
    for (QString &line : lines)
        line = line.isEmpty() ? u">"_s : u"> "_s + line;
    return lines.join(u'\n');
}

/// A heading of the memo's own stands two levels lower than it is written; what is fenced as code stays.
QString withLowerHeadings(const QString &memo)
{
    static const QRegularExpression heading(u"^ {0,3}(#{1,4})(?=\\s)"_s);
    static const QRegularExpression fence(u"^ {0,3}(```|~~~)"_s);
    QStringList lines = memo.trimmed().split(u'\n');
    bool fenced = false;
    for (QString &line : lines) {
        if (fence.match(line).hasMatch())
            fenced = !fenced;
        else if (!fenced)
            line.replace(heading, u"##\\1"_s);
    }
    return lines.join(u'\n');
}

} // namespace

QByteArray memoMarkdown(const QString &title, const QList<ReadMemo> &memos, LetterCalling calling)
{
    QStringList blocks{u"# "_s + literal(title)};
    QString under;
    for (const ReadMemo &memo : memos) {
        const QString about = memoHeading(memo, calling);
        if (about != std::exchange(under, about))
            blocks.append(u"## "_s + literal(about));
        if (!memo.quote.isEmpty())
            blocks.append(quoted(memo.quote.trimmed()));
        blocks.append(u'*' + literal(memoByline(memo)) + u'*');
        blocks.append(withLowerHeadings(memo.text));
    }
    return (blocks.join(u"\n\n"_s) + u'\n').toUtf8();
}

} // namespace Kodeks
