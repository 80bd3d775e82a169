// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QStringList>
#include <QXmlStreamAttributes>

namespace Kodeks {

/// The form controls of an ODT file and what is filled in; they are described before the text, which only says where
/// each is drawn.
class OdtForms
{
public:
    /// What is inside office:forms.
    void begin(QStringView element, const QXmlStreamAttributes &attributes);
    void end(QStringView element);
    void characters(QStringView text);

    /// What a control shows: a box or circle, ticked or not, with its label; the chosen entries; the text.
    [[nodiscard]] QString shown(const QString &id) const { return m_shown.value(id); }

private:
    [[nodiscard]] static bool isControl(QStringView element);

    QHash<QString, QString> m_shown;
    QString m_id; ///< of the control that is being read
    QString m_value;
    QStringList m_chosen; ///< of a list
    QString m_paragraphs; ///< of an area of text
};

} // namespace Kodeks
