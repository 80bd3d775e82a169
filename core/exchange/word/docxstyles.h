// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QHash>
#include <optional>

namespace Kodeks {

/// What a style of a DOCX file says, with what it inherits from those it is based on.
struct DocxStyle
{
    QString basedOn;
    QString name; ///< built-in ones are named in English, whatever the language of Word
    int list = -1;
    int listLevel = -1;
    int heading = -1; ///< as MarkedHeading::level; -1: nothing said, DocxStyles::noHeading: no heading
    std::optional<bool> hidden; ///< its characters
    std::optional<bool> raised; ///< the same
    QString font;
};

/// The styles of a DOCX file.
class DocxStyles
{
public:
    static constexpr int noHeading = 100;

    [[nodiscard]] Result<> read(const QByteArray &styles, const QString &file);

    /// A style with all that it inherits; of an unknown id nothing.
    [[nodiscard]] const DocxStyle &style(const QString &id) const;
    /// The style of paragraphs that name none; may be empty.
    [[nodiscard]] const QString &usualStyle() const { return m_usual; }
    /// The ids of a style and those it is based on, nearest first.
    [[nodiscard]] QStringList chain(const QString &id) const;

private:
    void inherit();

    QHash<QString, DocxStyle> m_styles;
    QString m_usual;
    DocxStyle m_none;
};

} // namespace Kodeks
