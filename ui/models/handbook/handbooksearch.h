// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/handbook/handbook.h"

namespace Kodeks {

struct HandbookHit
{
    int page = 0;      ///< of the list that was searched
    int position = 0;  ///< in the page's text as QTextDocument has it
    QString heading;   ///< what it stands below
    QString words;     ///< the hit with what is around it

    friend bool operator==(const HandbookHit &, const HandbookHit &) = default;
};

/// Searches the text of pages as it is read, without the marks of Markdown, whatever the case. The texts are made once.
class HandbookSearch
{
public:
    explicit HandbookSearch(const QList<HandbookPage> &pages);

    /// In the order of the pages; none for less than two characters.
    [[nodiscard]] QList<HandbookHit> find(const QString &words) const;

private:
    struct Heading
    {
        int position;
        QString title;
    };
    struct Text
    {
        QString plain;
        QList<Heading> headings;
    };
    QList<Text> m_texts;
};

} // namespace Kodeks
