// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLineEdit;

namespace Kodeks {

/// One attribute of a letter: its name and its value to be edited.
class AttributeField : public QWidget
{
    Q_OBJECT

public:
    explicit AttributeField(const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QString value() const { return m_value; }
    /// Puts in what the project has; an edit in progress is dropped if that is not what it was.
    void setValue(const QString &value);
    void dropEdit();
    void setReadOnly(bool readOnly);

signals:
    /// A person wants this value; empty: the attribute is to be taken away.
    void valueWanted(const QString &value);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void commit();

    QString m_name;
    QString m_value;
    QLineEdit *m_edit;
};

} // namespace Kodeks
