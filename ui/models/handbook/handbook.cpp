// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/handbook/handbook.h"

#include <QFile>
#include <QRegularExpression>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// A heading's title without the marks of Markdown.
QString plain(QString title)
{
    return title.remove(u'*').remove(u'`');
}

QString withPictures(const QString &line)
{
    static const QRegularExpression picture(u"^<!-- picture: ([a-z-]+) \\| (.+) -->$"_s);
    const QRegularExpressionMatch match = picture.match(line);
    return match.hasMatch() ? u"![%1](picture:%2)\n\n*%1*"_s.arg(match.captured(2), match.captured(1)) : line;
}

} // namespace

std::optional<HandbookPlace> HandbookPlace::fromLink(const QString &link, const QString &page)
{
    if (link.contains(u':') || link.contains(u'/'))
        return {};
    QString name = link.section(u'#', 0, 0);
    if (name.endsWith(u".md"))
        name.chop(3);
    return HandbookPlace{name.isEmpty() ? page : name, link.section(u'#', 1)};
}

QStringList handbookPageIds()
{
    return {u"start"_s, u"study"_s, u"letters"_s, u"facts"_s, u"scans"_s, u"tables"_s, u"codebook"_s, u"coding"_s,
        u"window"_s, u"overview"_s, u"finding"_s, u"coders"_s, u"settling"_s, u"agreement"_s, u"rounds"_s, u"figures"_s,
        u"coverage"_s, u"export"_s, u"programs"_s, u"keys"_s, u"commands"_s, u"file"_s, u"closed"_s};
}

HandbookPage handbookPage(const QString &id, const QString &source, const QString &keys)
{
    static const QRegularExpression anchorLine(u"^<a id=\"([a-z-]+)\"></a>$"_s);
    static const QRegularExpression headingLine(u"^(#{1,3}) (.+)$"_s);
    HandbookPage page{id, {}, {}};
    QStringList lines;
    QString anchor;
    for (const QString &line : source.split(u'\n')) {
        if (const auto named = anchorLine.match(line); named.hasMatch()) {
            anchor = named.captured(1);
            continue;
        }
        if (const auto heading = headingLine.match(line); heading.hasMatch())
            page.headings.append(
                {plain(heading.captured(2)), std::exchange(anchor, {}), static_cast<int>(heading.capturedLength(1))});
        lines.append(line == u"<!-- keys -->" ? keys : withPictures(line));
    }
    page.markdown = lines.join(u'\n');
    return page;
}

QList<HandbookPage> handbookPages(const QString &language, const QString &keys)
{
    QList<HandbookPage> pages;
    const QString folder = language == u"nn" ? u"nb"_s : language;
    for (const QString &id : handbookPageIds()) {
        QFile file(u":/kodeks/handbook/%1/%2.md"_s.arg(folder, id));
        if (file.open(QIODevice::ReadOnly))
            pages.append(handbookPage(id, QString::fromUtf8(file.readAll()), keys));
    }
    return pages;
}

} // namespace Kodeks
