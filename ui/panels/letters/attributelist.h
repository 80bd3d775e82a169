// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/letter.h"

#include <QObject>

class QLineEdit;
class QStringListModel;
class QWidget;

namespace Kodeks {

class AttributeField;
class FieldGrid;

/// The attributes of a letter, by name, to be edited in a grid of fields; another is added by its name. A new one
/// stands there without a value until it gets one or another letter is shown.
class AttributeList : public QObject
{
    Q_OBJECT

public:
    /// The attributes stand in `grid`, which owns this, after `leading`.
    AttributeList(FieldGrid *grid, QList<QWidget *> leading);

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
    void makeAdding();
    void arrange();
    [[nodiscard]] QWidget *beforeInTabOrder() const;

    QList<AttributeField *> m_fields; ///< those with a value, then new ones
    QStringList m_inUse;
    bool m_readOnly = false;
    FieldGrid *m_grid;
    QList<QWidget *> m_leading;
    QWidget *m_adding; ///< the last cell, where a name is written
    QLineEdit *m_new;
    QStringListModel *m_names;
};

} // namespace Kodeks
