// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/archives/xmlwalk.h"
#include "core/exchange/xlsx/sheetnumber.h"

#include <QList>
#include <QMap>

namespace Kodeks {

/// The sheets of a workbook, by name.
class WorkbookPart : public XmlListener
{
public:
    struct Entry
    {
        QString name;
        QString relation; ///< the id of the relation that leads to its part
        bool hidden = false;
    };

    void begin(QStringView element, const QXmlStreamAttributes &attributes) override;
    void end(QStringView) override { }

    QList<Entry> sheets;
    SheetEpoch epoch = SheetEpoch::Year1900;
};

/// What cell styles make of numbers, by their place.
class StylesPart : public XmlListener
{
public:
    void begin(QStringView element, const QXmlStreamAttributes &attributes) override;
    void end(QStringView element) override;

    [[nodiscard]] bool isDate(qsizetype style) const { return m_styles.value(style).isDate; }
    /// Of what is no date; see shownNumber().
    [[nodiscard]] QString format(qsizetype style) const { return m_styles.value(style).format; }

private:
    struct Style
    {
        bool isDate = false;
        QString format;
    };
    QMap<int, QString> m_own; ///< by the format's number
    QList<Style> m_styles;
    bool m_inCells = false;
};

/// Text with _xHHHH_ as the characters they stand for.
[[nodiscard]] QString unescapedCell(const QString &text);

/// The text of elements t inside one another element (si, is), the pronunciation of Asian text left out.
class SheetString
{
public:
    void begin(QStringView element);
    void end(QStringView element);
    void characters(QStringView text);
    /// What was heard since it was asked last, with _xHHHH_ as the characters they stand for and without space around
    /// it.
    [[nodiscard]] QString take();
    [[nodiscard]] bool isTooLong() const { return m_text.size() > longest; }

private:
    static constexpr qsizetype longest = 100'000; // UTF-16; a spreadsheet has at most a third of it
    QString m_text;
    bool m_inText = false;
    bool m_inSound = false;
};

/// The strings that cells share.
class StringsPart : public XmlListener
{
public:
    void begin(QStringView element, const QXmlStreamAttributes &attributes) override;
    void end(QStringView element) override;
    void characters(QStringView text) override { m_string.characters(text); }
    [[nodiscard]] bool wantsMore() const override { return !m_string.isTooLong() && strings.size() <= most; }

    QStringList strings;

private:
    static constexpr qsizetype most = 2'000'000;
    SheetString m_string;
};

} // namespace Kodeks
