// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <optional>

namespace Kodeks {

/// A heading of a page. All pages have the same headings in each language, told by their anchors.
struct HandbookHeading
{
    QString title;
    QString anchor; ///< empty if nothing leads here
    int level = 1;

    friend bool operator==(const HandbookHeading &, const HandbookHeading &) = default;
};

struct HandbookPage
{
    QString id;       ///< "coding"
    QString markdown; ///< without the anchors
    QList<HandbookHeading> headings; ///< the first one is the page's title

    [[nodiscard]] QString title() const { return headings.isEmpty() ? id : headings.constFirst().title; }
};

/// A place: a page, or an anchor of it.
struct HandbookPlace
{
    QString page;
    QString anchor;

    /// Of a link such as "coding.md#certainty", "coding" or "#certainty" (of `page`); nothing for one that leads out.
    [[nodiscard]] static std::optional<HandbookPlace> fromLink(const QString &link, const QString &page);

    friend bool operator==(const HandbookPlace &, const HandbookPlace &) = default;
};

/// The pages in the order in which a newcomer needs them.
[[nodiscard]] QStringList handbookPageIds();

/// A page from its file. A line `<a id="x"></a>` names the heading that follows it. `<!-- picture: SCENE | WORDS -->`
/// is
/// a picture of the window; it becomes one with the address picture:SCENE. `<!-- keys -->` becomes `keys`.
[[nodiscard]] HandbookPage handbookPage(const QString &id, const QString &source, const QString &keys = {});

/// All pages in that language ("en" or "nb"; "nn" reads "nb").
[[nodiscard]] QList<HandbookPage> handbookPages(const QString &language, const QString &keys = {});

} // namespace Kodeks
