// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/documents/docxlists.h"

#include "core/exchange/archives/xmlwalk.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

int numberOf(const QXmlStreamAttributes &attributes, QStringView name = u"val")
{
    bool ok = false;
    const int value = attribute(attributes, name).toInt(&ok);
    return ok ? std::clamp(value, -1, 1'000'000) : -1;
}

Numbering numberingOf(const QString &format)
{
    static const QHash<QString, Numbering> known{{u"bullet"_s, Numbering::Bullet}, {u"none"_s, Numbering::None},
        {u"lowerLetter"_s, Numbering::LowerLetter}, {u"upperLetter"_s, Numbering::UpperLetter},
        {u"lowerRoman"_s, Numbering::LowerRoman}, {u"upperRoman"_s, Numbering::UpperRoman}};
    return known.value(format, Numbering::Decimal);
}

class NumberingPart : public XmlListener
{
public:
    NumberingPart(QHash<int, DocxLists::Scheme> &schemes, QHash<int, DocxLists::List> &lists)
        : m_schemes(schemes)
        , m_lists(lists)
    {
    }

    void begin(QStringView element, const QXmlStreamAttributes &attributes) override
    {
        if (element == u"abstractNum") {
            m_scheme = numberOf(attributes, u"abstractNumId");
            m_list = -1;
        } else if (element == u"num") {
            m_list = numberOf(attributes, u"numId");
            m_scheme = -1;
        } else if (element == u"lvl" || element == u"lvlOverride") {
            m_level = numberOf(attributes, u"ilvl");
        } else if (m_list >= 0) {
            listDetail(element, attributes);
        } else if (m_scheme >= 0 && m_level >= 0 && m_level < DocxLists::levels) {
            levelDetail(m_schemes[m_scheme].level.at(static_cast<size_t>(m_level)), element, attributes);
        }
    }
    void end(QStringView) override { }

private:
    void listDetail(QStringView element, const QXmlStreamAttributes &attributes)
    {
        if (element == u"abstractNumId")
            m_lists[m_list].scheme = numberOf(attributes);
        else if (element == u"startOverride" && m_level >= 0 && m_level < DocxLists::levels)
            m_lists[m_list].starts.insert(m_level, std::max(0, numberOf(attributes)));
    }

    static void levelDetail(DocxLists::Level &level, QStringView element, const QXmlStreamAttributes &attributes)
    {
        if (element == u"start")
            level.start = std::max(0, numberOf(attributes));
        else if (element == u"numFmt")
            level.numbering = numberingOf(attribute(attributes, u"val"));
        else if (element == u"lvlText")
            level.text = attribute(attributes, u"val").left(100);
        else if (element == u"suff")
            level.spaced = attribute(attributes, u"val") != u"nothing";
        else if (element == u"pStyle")
            level.style = attribute(attributes, u"val");
    }

    QHash<int, DocxLists::Scheme> &m_schemes;
    QHash<int, DocxLists::List> &m_lists;
    int m_scheme = -1;
    int m_list = -1;
    int m_level = -1;
};

class StylesPart : public XmlListener
{
public:
    explicit StylesPart(QHash<QString, DocxLists::Style> &styles)
        : m_styles(styles)
    {
    }

    void begin(QStringView element, const QXmlStreamAttributes &attributes) override
    {
        if (element == u"style")
            m_style = attribute(attributes, u"styleId");
        else if (element == u"basedOn")
            m_styles[m_style].basedOn = attribute(attributes, u"val");
        else if (element == u"numId")
            m_styles[m_style].list = numberOf(attributes);
        else if (element == u"ilvl")
            m_styles[m_style].level = numberOf(attributes);
    }
    void end(QStringView) override { }

private:
    QHash<QString, DocxLists::Style> &m_styles;
    QString m_style;
};

} // namespace

Result<> DocxLists::read(const QByteArray &numbering, const QByteArray &styles, const QString &file)
{
    NumberingPart numberingPart(m_schemes, m_lists);
    StylesPart stylesPart(m_styles);
    if (!numbering.isEmpty()) {
        if (const auto walked = walkXml(numbering, numberingPart, file, u"DOCX"_s); !walked)
            return walked;
    }
    return styles.isEmpty() ? Result<>() : walkXml(styles, stylesPart, file, u"DOCX"_s);
}

DocxLists::Style DocxLists::inherited(QString style) const
{
    Style found;
    constexpr int longestChain = 20;
    for (int i = 0; i < longestChain && !style.isEmpty() && found.list < 0; ++i) {
        const Style own = m_styles.value(style);
        found.list = own.list;
        found.level = found.level < 0 ? own.level : found.level;
        const QString name = std::exchange(style, own.basedOn);
        if (found.list < 0 || found.level >= 0)
            continue;
        const Scheme scheme = m_schemes.value(m_lists.value(found.list).scheme);
        const auto level = std::ranges::find(scheme.level, name, &Level::style);
        found.level = level == scheme.level.end() ? -1 : static_cast<int>(level - scheme.level.begin());
    }
    return found;
}

void DocxLists::begin(Scheme &scheme, List &list) const
{
    const bool first = std::ranges::all_of(scheme.counted, [](int counted) { return counted == 0; });
    for (size_t i = 0; first && i < levels; ++i)
        scheme.counted.at(i) = scheme.level.at(i).start - 1;
    for (const auto &[level, start] : list.starts.asKeyValueRange())
        scheme.counted.at(static_cast<size_t>(level)) = start - 1;
    list.begun = true;
}

QString DocxLists::nextMarker(int listId, int levelIndex, const QString &styleId)
{
    const Style style = inherited(styleId);
    const auto list = m_lists.find(listId >= 0 ? listId : style.list);
    if (list == m_lists.end() || !m_schemes.contains(list->scheme))
        return {};
    Scheme &scheme = m_schemes[list->scheme];
    if (!list->begun)
        begin(scheme, *list);
    const auto at = static_cast<size_t>(std::clamp(levelIndex >= 0 ? levelIndex : style.level, 0, levels - 1));
    const Level &level = scheme.level.at(at);
    ++scheme.counted.at(at);
    for (size_t deeper = at + 1; deeper < levels; ++deeper)
        scheme.counted.at(deeper) = scheme.level.at(deeper).start - 1;
    QString marker = level.numbering == Numbering::Bullet ? bulletSign(level.text) : level.text;
    for (size_t i = 0; i <= at && level.numbering != Numbering::Bullet; ++i) {
        const int shown = std::max(scheme.counted.at(i), i == at ? 0 : scheme.level.at(i).start);
        marker.replace(u'%' + QString::number(i + 1), itemNumber(shown, scheme.level.at(i).numbering));
    }
    return marker.isEmpty() ? marker : marker + (level.spaced ? u" "_s : QString());
}

} // namespace Kodeks
