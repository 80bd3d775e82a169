// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/code.h"

#include <QObject>

class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace Kodeks {

class ColorField;

/// The fields that every code but an actor has: short id, colour, definition, include, exclude and example.
class CodeTextForm : public QObject
{
    Q_OBJECT

public:
    /// `followed` is the word for having no colour of its own.
    CodeTextForm(const CodeText &text, const QString &followed, QObject *parent);

    /// Adds the rows at the end of a form.
    void addTo(QFormLayout *form);
    [[nodiscard]] CodeText text() const;
    /// Offers another id beside the one the code has, as long as that is left as it was; empty: none.
    void offerId(const QString &id);

signals:
    void changed();

private:
    void addText(
        QFormLayout *form, const QString &name, const QString &label, QString CodeText::*part, QPlainTextEdit *&field);

    CodeText m_text;
    QString m_followed;
    QLineEdit *m_code = nullptr;
    QPushButton *m_offer = nullptr;
    QString m_offered;
    QFormLayout *m_form = nullptr;
    ColorField *m_color = nullptr;
    QPlainTextEdit *m_definition = nullptr;
    QPlainTextEdit *m_include = nullptr;
    QPlainTextEdit *m_exclude = nullptr;
    QPlainTextEdit *m_example = nullptr;
};

} // namespace Kodeks
