// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QXmlStreamAttributes>
#include <optional>

namespace Kodeks {

/// The styles of an ODT file, as far as they tell what a reader sees, as the walk meets them.
class OdtStyles
{
public:
    /// An element outside the text begins or ends.
    void begin(QStringView element, const QXmlStreamAttributes &attributes);
    void end(QStringView element);

    /// Whether a style, or one that it is based on, hides characters; nothing where none says so.
    [[nodiscard]] std::optional<bool> hides(const QString &family, const QString &name) const;
    /// Whether it raises them, as note marks and exponents are.
    [[nodiscard]] std::optional<bool> raises(const QString &family, const QString &name) const;
    /// The font of a style by its own name or its family; empty where none is said.
    [[nodiscard]] QString font(const QString &family, const QString &name) const;
    /// Whether paragraphs of a style are the document's title.
    [[nodiscard]] bool isTitle(const QString &name) const;

private:
    struct Style
    {
        QString parent;
        QString font;
        std::optional<bool> hidden;
        std::optional<bool> raised;
    };
    /// The nearest of a style and its ancestors that `says`.
    template <typename Says>
    [[nodiscard]] Style nearest(const QString &family, QString name, Says says) const;

    QHash<QString, Style> m_styles; ///< by "family/name"
    QHash<QString, QString> m_fonts; ///< family by the name that styles use
    QString m_current;
};

} // namespace Kodeks
