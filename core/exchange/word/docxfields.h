// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QXmlStreamAttributes>

namespace Kodeks {

/// The fields that are open where a walk through a DOCX file is. A code runs from "begin" to "separate", its result
/// from there to "end"; codes are no text. A field of a form of the old kind has its answer in its data. A field whose
/// code goes on at its paragraph's end is broken: what was held for its code is text.
class DocxFields
{
public:
    void begin(qsizetype paragraph);
    /// An element of a form field's data.
    void data(QStringView element, const QXmlStreamAttributes &attributes);

    /// A piece of the code itself.
    void say(QStringView code);

    void separate();
    /// Whether the innermost field shows a prompt that is to be clicked at, and no result.
    [[nodiscard]] bool asksForClick() const;
    /// Whether Word works out what the innermost field shows, and the file does not have it.
    [[nodiscard]] bool isComputed() const;
    /// What stands in the letter where the field ended: the answer of a form field, the sign that a code without
    /// result names, or nothing.
    [[nodiscard]] QString end();
    /// Ends the fields that are broken at the end of a paragraph (counted from the outermost): their text.
    [[nodiscard]] QString endParagraph(qsizetype paragraph);

    /// Whether text belongs to a code; then hold() takes it.
    [[nodiscard]] bool isInCode() const;
    void hold(const QString &text);
    /// Text that belongs to no code: the results of all open fields have some.
    void show();

private:
    struct Field
    {
        enum class Form { None, Box, Choice };

        qsizetype paragraph = 0;
        bool code = true;
        bool shows = false; ///< its result has text
        QString said{}; ///< the code
        Form form = Form::None;
        bool ticked = false;
        int chosen = -1;
        int usual = 0; ///< the choice where none was made
        QStringList choices{};
        QString held{};
    };

    [[nodiscard]] static QString answer(const Field &field);
    [[nodiscard]] static QString sign(const QString &code);

    QList<Field> m_fields;
};

} // namespace Kodeks
