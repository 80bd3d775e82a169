// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/word/docxlists.h"

#include "core/exchange/archives/xmlwalk.h"
#include "core/exchange/word/docxvalues.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

Numbering numberingOf(const QString &format)
{
    static const QHash<QString, Numbering> known{{u"bullet"_s, Numbering::Bullet}, {u"none"_s, Numbering::None},
        {u"lowerLetter"_s, Numbering::LowerLetter}, {u"upperLetter"_s, Numbering::UpperLetter},
        {u"lowerRoman"_s, Numbering::LowerRoman}, {u"upperRoman"_s, Numbering::UpperRoman},
        {u"decimalZero"_s, Numbering::DecimalZero}, {u"decimalEnclosedCircle"_s, Numbering::Circled},
        {u"decimalEnclosedParen"_s, Numbering::Bracketed}, {u"decimalEnclosedFullstop"_s, Numbering::Stopped},
        {u"numberInDash"_s, Numbering::Dashed}, {u"decimalFullWidth"_s, Numbering::FullWidth},
        {u"chicago"_s, Numbering::NoteSigns}, {u"russianLower"_s, Numbering::LowerCyrillic},
        {u"russianUpper"_s, Numbering::UpperCyrillic}};
    return known.value(format, Numbering::Decimal);
}

/// Takes a level's number out, and what stands between it and the next one's.
void dropNumber(QString &marker, size_t level)
{
    const qsizetype at = marker.indexOf(u'%' + QString::number(level + 1));
    if (at < 0)
        return;
    const qsizetype next = marker.indexOf(u'%', at + 1);
    marker.remove(at, next < 0 ? 2 : next - at);
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
            m_scheme = wordNumber(attributes, u"abstractNumId");
            m_list = -1;
        } else if (element == u"num") {
            m_list = wordNumber(attributes, u"numId");
            m_scheme = -1;
        } else if (element == u"lvlOverride") {
            m_place = wordNumber(attributes, u"ilvl");
        } else if (element == u"lvl") {
            m_level = levelAt(wordNumber(attributes, u"ilvl"));
        } else if (m_level != nullptr) {
            levelDetail(*m_level, element, attributes);
        } else if (m_list >= 0) {
            listDetail(element, attributes);
        } else if (m_scheme >= 0 && element == u"styleLink") {
            m_schemes[m_scheme].definedFor = attribute(attributes, u"val");
        } else if (m_scheme >= 0 && element == u"numStyleLink") {
            m_schemes[m_scheme].definedBy = attribute(attributes, u"val");
        }
    }

    void end(QStringView element) override
    {
        if (element == u"lvl")
            m_level = nullptr;
        else if (element == u"lvlOverride")
            m_place = -1;
    }

private:
    static bool isPlace(int level) { return level >= 0 && level < DocxLists::levels; }

    DocxLists::Level *levelAt(int place)
    {
        if (m_list >= 0)
            return isPlace(m_place) ? &m_lists[m_list].levels[m_place] : nullptr;
        return m_scheme >= 0 && isPlace(place) ? &m_schemes[m_scheme].level.at(static_cast<size_t>(place)) : nullptr;
    }

    void listDetail(QStringView element, const QXmlStreamAttributes &attributes)
    {
        if (element == u"abstractNumId")
            m_lists[m_list].scheme = wordNumber(attributes);
        else if (element == u"startOverride" && isPlace(m_place))
            m_lists[m_list].starts.insert(m_place, std::max(0, wordNumber(attributes)));
    }

    static void levelDetail(DocxLists::Level &level, QStringView element, const QXmlStreamAttributes &attributes)
    {
        if (element == u"start")
            level.start = std::max(0, wordNumber(attributes));
        else if (element == u"numFmt")
            level.numbering = numberingOf(attribute(attributes, u"val"));
        else if (element == u"lvlText")
            level.text = attribute(attributes, u"val").left(100);
        else if (element == u"lvlRestart")
            level.restart = std::max(0, wordNumber(attributes));
        else if (element == u"isLgl")
            level.legal = isOn(attributes);
        else if (element == u"suff")
            level.spaced = attribute(attributes, u"val") != u"nothing";
        else if (element == u"pStyle")
            level.style = attribute(attributes, u"val");
        else if (element == u"lvlPicBulletId")
            level.picture = true;
        else
            look(level, element, attributes);
    }

    static void look(DocxLists::Level &level, QStringView element, const QXmlStreamAttributes &attributes)
    {
        if (element == u"rFonts")
            level.font = wordFont(attributes);
        else if (element == u"rStyle")
            level.look = attribute(attributes, u"val");
        else if (element == u"vanish")
            level.hidden = isOn(attributes);
    }

    QHash<int, DocxLists::Scheme> &m_schemes;
    QHash<int, DocxLists::List> &m_lists;
    DocxLists::Level *m_level = nullptr; ///< the one being read; nothing is added to its hash meanwhile
    int m_scheme = -1;
    int m_list = -1;
    int m_place = -1; ///< of the level that the list overrides
};

} // namespace

Result<> DocxLists::read(const QByteArray &numbering, const DocxStyles &styles, const QString &file)
{
    m_styles = &styles;
    NumberingPart part(m_schemes, m_lists);
    return numbering.isEmpty() ? Result<>() : walkXml(numbering, part, file, u"DOCX"_s);
}

/// What the style or, where it says nothing, one that it is based on has; the level may be said by the list only.
DocxLists::Place DocxLists::placeOf(const QString &style) const
{
    const DocxStyle said = m_styles->style(style);
    Place place{said.list, said.listLevel};
    if (place.list < 0 || place.level >= 0)
        return place;
    const auto list = m_lists.constFind(place.list);
    const auto scheme = list == m_lists.constEnd() ? m_schemes.constEnd() : m_schemes.constFind(schemeOf(*list));
    const QStringList names = m_styles->chain(style);
    for (size_t at = 0; scheme != m_schemes.constEnd() && place.level < 0 && at < levels; ++at) {
        if (names.contains(levelOf(*list, *scheme, at).style))
            place.level = static_cast<int>(at);
    }
    return place;
}

/// A scheme without levels of its own leaves them to a list style, whose list has the scheme that is meant.
int DocxLists::schemeOf(const List &list) const
{
    const QString style = m_schemes.value(list.scheme).definedBy;
    if (style.isEmpty())
        return list.scheme;
    const int linked = m_lists.value(m_styles->style(style).list).scheme;
    if (m_schemes.contains(linked) && m_schemes.value(linked).definedBy.isEmpty())
        return linked;
    for (const auto &[id, scheme] : m_schemes.asKeyValueRange()) {
        if (scheme.definedFor == style)
            return id;
    }
    return list.scheme;
}

const DocxLists::Level &DocxLists::levelOf(const List &list, const Scheme &scheme, size_t at)
{
    const auto own = list.levels.constFind(static_cast<int>(at));
    return own == list.levels.constEnd() ? scheme.level.at(at) : *own;
}

void DocxLists::begin(List &list, Scheme &scheme)
{
    for (size_t i = 0; !scheme.begun && i < levels; ++i)
        scheme.counted.at(i) = levelOf(list, scheme, i).start - 1;
    scheme.begun = true;
    for (const auto &[level, start] : list.starts.asKeyValueRange())
        scheme.counted.at(static_cast<size_t>(level)) = start - 1;
    list.begun = true;
}

void DocxLists::count(const List &list, Scheme &scheme, size_t at)
{
    ++scheme.counted.at(at);
    for (size_t deeper = at + 1; deeper < levels; ++deeper) {
        const Level &level = levelOf(list, scheme, deeper);
        if (level.restart < 0 || static_cast<int>(at) < level.restart)
            scheme.counted.at(deeper) = level.start - 1;
    }
}

bool DocxLists::isHidden(const Level &level) const
{
    return level.hidden.value_or(m_styles->style(level.look).hidden.value_or(false));
}

QString DocxLists::marker(const List &list, const Scheme &scheme, size_t at)
{
    const Level &level = levelOf(list, scheme, at);
    const bool empty = level.text.trimmed().isEmpty() && !level.picture;
    if (level.numbering == Numbering::Bullet)
        return empty ? QString() : bulletSign(level.text, level.font);
    QString marker = level.text;
    for (size_t i = 0; i <= at; ++i) {
        const Level &part = levelOf(list, scheme, i);
        if (part.numbering == Numbering::None)
            dropNumber(marker, i);
        const int shown = std::max(scheme.counted.at(i), i == at ? 0 : part.start);
        const bool decimal = level.legal && part.numbering != Numbering::None && part.numbering != Numbering::Bullet;
        marker.replace(u'%' + QString::number(i + 1), itemNumber(shown, decimal ? Numbering::Decimal : part.numbering));
    }
    return marker;
}

QString DocxLists::nextMarker(int listId, int levelIndex, const QString &styleId)
{
    const Place style = placeOf(styleId);
    const auto list = m_lists.find(listId >= 0 ? listId : style.list);
    const auto found = list == m_lists.end() ? m_schemes.end() : m_schemes.find(schemeOf(*list));
    if (found == m_schemes.end())
        return {};
    if (!list->begun)
        begin(*list, *found);
    const auto at = static_cast<size_t>(std::clamp(levelIndex >= 0 ? levelIndex : style.level, 0, levels - 1));
    count(*list, *found, at);
    const QString text = isHidden(levelOf(*list, *found, at)) ? QString() : marker(*list, *found, at);
    return text.isEmpty() ? text : text + (levelOf(*list, *found, at).spaced ? u" "_s : QString());
}

} // namespace Kodeks
