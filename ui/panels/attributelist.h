// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/letter.h"

#include <QWidget>

class QLineEdit;
class QStringListModel;

namespace Kodeks {

class AttributeField;
class FieldGrid;

/// The attributes of a letter, by name, to be edited; another is added by its name. A new one stands here without a value until it gets one or another
/// letter is shown.
class AttributeList : public QWidget
{
    Q_OBJECT

public:
    explicit AttributeList(QWidget *parent = nullptr);

    /// `inUse` are the names that letters of the project have.
    void setAttributes(const LetterAttributes &attributes, const QStringList &inUse);
    /// Forgets new attributes without a value and what is being typed.
    void dropEdits();
    void setReadOnly(bool readOnly);

signals:
    /// A person wants this value; empty: the attribute is to be taken away.
    void valueWanted(const QString &name, const QString &value);

private:
    void addNew();
    [[nodiscard]] AttributeField *field(const QString &name) const;
    AttributeField *addField(const QString &name, qsizetype place);
    void takeAway(AttributeField *field);
    void arrange();

    QList<AttributeField *> m_fields; ///< those with a value, then new ones
    QStringList m_inUse;
    bool m_readOnly = false;
    FieldGrid *m_grid;
    QWidget *m_adding; ///< the last cell, where a name is written
    QLineEdit *m_new;
    QStringListModel *m_names;
};

} // namespace Kodeks
