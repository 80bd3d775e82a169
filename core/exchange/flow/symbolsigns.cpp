// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/flow/symbolsigns.h"

#include <algorithm>
#include <span>
#include <vector>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct Sign
{
    uchar place;
    char16_t sign;
};

// By the look of the signs. In order of their places.
constexpr Sign wingdings[] = {{0x21, u'✏'}, {0x22, u'✂'}, {0x23, u'✁'}, {0x28, u'☎'}, {0x29, u'✆'}, {0x2A, u'✉'},
    {0x2B, u'✉'}, {0x36, u'⌛'}, {0x3E, u'✇'}, {0x3F, u'✍'}, {0x41, u'✌'}, {0x45, u'☜'}, {0x46, u'☞'}, {0x47, u'☝'},
    {0x48, u'☟'}, {0x4A, u'☺'}, {0x4C, u'☹'}, {0x4E, u'☠'}, {0x51, u'✈'}, {0x52, u'☼'}, {0x54, u'❄'}, {0x56, u'✞'},
    {0x58, u'✠'}, {0x59, u'✡'}, {0x5A, u'☪'}, {0x5B, u'☯'}, {0x5D, u'☸'}, {0x5E, u'♈'}, {0x5F, u'♉'}, {0x60, u'♊'},
    {0x61, u'♋'}, {0x62, u'♌'}, {0x63, u'♍'}, {0x64, u'♎'}, {0x65, u'♏'}, {0x66, u'♐'}, {0x67, u'♑'},
    {0x68, u'♒'}, {0x69, u'♓'}, {0x6A, u'&'}, {0x6B, u'&'}, {0x6C, u'●'}, {0x6D, u'❍'}, {0x6E, u'■'}, {0x6F, u'□'},
    {0x70, u'❐'}, {0x71, u'❑'}, {0x72, u'❒'}, {0x73, u'⬧'}, {0x74, u'⧫'}, {0x75, u'◆'}, {0x76, u'❖'}, {0x77, u'⬥'},
    {0x78, u'☒'}, {0x7A, u'⌘'}, {0x7D, u'“'}, {0x7E, u'”'}, {0x80, u'⓪'}, {0x81, u'①'}, {0x82, u'②'}, {0x83, u'③'},
    {0x84, u'④'}, {0x85, u'⑤'}, {0x86, u'⑥'}, {0x87, u'⑦'}, {0x88, u'⑧'}, {0x89, u'⑨'}, {0x8A, u'⑩'}, {0x8B, u'⓿'},
    {0x8C, u'❶'}, {0x8D, u'❷'}, {0x8E, u'❸'}, {0x8F, u'❹'}, {0x90, u'❺'}, {0x91, u'❻'}, {0x92, u'❼'}, {0x93, u'❽'},
    {0x94, u'❾'}, {0x95, u'❿'}, {0x9E, u'·'}, {0x9F, u'•'}, {0xA0, u'▪'}, {0xA1, u'○'}, {0xA2, u'○'}, {0xA3, u'○'},
    {0xA4, u'◉'}, {0xA5, u'◎'}, {0xA7, u'▪'}, {0xA8, u'☐'}, {0xAA, u'✦'}, {0xAB, u'★'}, {0xAC, u'✶'}, {0xAD, u'✴'},
    {0xAE, u'✹'}, {0xAF, u'✵'}, {0xB1, u'⌖'}, {0xB2, u'⟡'}, {0xB3, u'⌑'}, {0xB5, u'✪'}, {0xB6, u'✰'}, {0xD5, u'⌫'},
    {0xD6, u'⌦'}, {0xD8, u'➢'}, {0xDC, u'➲'}, {0xDF, u'←'}, {0xE0, u'→'}, {0xE1, u'↑'}, {0xE2, u'↓'}, {0xE3, u'↖'},
    {0xE4, u'↗'}, {0xE5, u'↙'}, {0xE6, u'↘'}, {0xE7, u'←'}, {0xE8, u'➔'}, {0xE9, u'↑'}, {0xEA, u'↓'}, {0xEB, u'↖'},
    {0xEC, u'↗'}, {0xED, u'↙'}, {0xEE, u'↘'}, {0xEF, u'⇦'}, {0xF0, u'⇨'}, {0xF1, u'⇧'}, {0xF2, u'⇩'}, {0xF3, u'⬄'},
    {0xF4, u'⇳'}, {0xFB, u'✗'}, {0xFC, u'✓'}, {0xFD, u'☒'}, {0xFE, u'☑'}};
constexpr Sign wingdings2[] = {{0x4F, u'✗'}, {0x50, u'✓'}, {0x51, u'☒'}, {0x52, u'☑'}, {0x53, u'☒'}, {0x54, u'☒'},
    {0x69, u'⓪'}, {0x6A, u'①'}, {0x6B, u'②'}, {0x6C, u'③'}, {0x6D, u'④'}, {0x6E, u'⑤'}, {0x6F, u'⑥'}, {0x70, u'⑦'},
    {0x71, u'⑧'}, {0x72, u'⑨'}, {0x73, u'⑩'}, {0x74, u'⓿'}, {0x75, u'❶'}, {0x76, u'❷'}, {0x77, u'❸'}, {0x78, u'❹'},
    {0x79, u'❺'}, {0x7A, u'❻'}, {0x7B, u'❼'}, {0x7C, u'❽'}, {0x7D, u'❾'}, {0x7E, u'❿'}, {0x97, u'●'}, {0x98, u'●'},
    {0x99, u'◎'}, {0x9E, u'◉'}, {0x9F, u'■'}, {0xA0, u'■'}, {0xA2, u'■'}, {0xA3, u'☐'}};
constexpr Sign wingdings3[] = {{0x21, u'←'}, {0x22, u'→'}, {0x23, u'↑'}, {0x24, u'↓'}, {0x25, u'↖'}, {0x26, u'↗'},
    {0x27, u'↙'}, {0x28, u'↘'}, {0x70, u'▲'}, {0x71, u'▼'}, {0x72, u'△'}, {0x73, u'▽'}, {0x74, u'◀'}, {0x75, u'▶'},
    {0x76, u'◁'}, {0x77, u'▷'}, {0x7C, u'◀'}, {0x7D, u'▶'}};
constexpr Sign webdings[] = {{0x33, u'◀'}, {0x34, u'▶'}, {0x35, u'▲'}, {0x36, u'▼'}, {0x61, u'✓'}, {0x63, u'☐'},
    {0x67, u'■'}, {0x6E, u'●'}, {0x72, u'✗'}, {0x78, u'☒'}};
constexpr Sign symbol[] = {{0x21, u'!'}, {0x22, u'∀'}, {0x23, u'#'}, {0x24, u'∃'}, {0x25, u'%'}, {0x26, u'&'},
    {0x27, u'∍'}, {0x28, u'('}, {0x29, u')'}, {0x2A, u'∗'}, {0x2B, u'+'}, {0x2C, u','}, {0x2D, u'−'}, {0x2E, u'.'},
    {0x2F, u'/'}, {0x30, u'0'}, {0x31, u'1'}, {0x32, u'2'}, {0x33, u'3'}, {0x34, u'4'}, {0x35, u'5'}, {0x36, u'6'},
    {0x37, u'7'}, {0x38, u'8'}, {0x39, u'9'}, {0x3A, u':'}, {0x3B, u';'}, {0x3C, u'<'}, {0x3D, u'='}, {0x3E, u'>'},
    {0x3F, u'?'}, {0x40, u'≅'}, {0x41, u'Α'}, {0x42, u'Β'}, {0x43, u'Χ'}, {0x44, u'Δ'}, {0x45, u'Ε'}, {0x46, u'Φ'},
    {0x47, u'Γ'}, {0x48, u'Η'}, {0x49, u'Ι'}, {0x4A, u'ϑ'}, {0x4B, u'Κ'}, {0x4C, u'Λ'}, {0x4D, u'Μ'}, {0x4E, u'Ν'},
    {0x4F, u'Ο'}, {0x50, u'Π'}, {0x51, u'Θ'}, {0x52, u'Ρ'}, {0x53, u'Σ'}, {0x54, u'Τ'}, {0x55, u'Υ'}, {0x56, u'ς'},
    {0x57, u'Ω'}, {0x58, u'Ξ'}, {0x59, u'Ψ'}, {0x5A, u'Ζ'}, {0x5B, u'['}, {0x5C, u'∴'}, {0x5D, u']'}, {0x5E, u'⊥'},
    {0x5F, u'_'}, {0x60, u'‾'}, {0x61, u'α'}, {0x62, u'β'}, {0x63, u'χ'}, {0x64, u'δ'}, {0x65, u'ε'}, {0x66, u'φ'},
    {0x67, u'γ'}, {0x68, u'η'}, {0x69, u'ι'}, {0x6A, u'ϕ'}, {0x6B, u'κ'}, {0x6C, u'λ'}, {0x6D, u'μ'}, {0x6E, u'ν'},
    {0x6F, u'ο'}, {0x70, u'π'}, {0x71, u'θ'}, {0x72, u'ρ'}, {0x73, u'σ'}, {0x74, u'τ'}, {0x75, u'υ'}, {0x76, u'ϖ'},
    {0x77, u'ω'}, {0x78, u'ξ'}, {0x79, u'ψ'}, {0x7A, u'ζ'}, {0x7B, u'{'}, {0x7C, u'|'}, {0x7D, u'}'}, {0x7E, u'∼'},
    {0xA0, u'€'}, {0xA1, u'ϒ'}, {0xA2, u'′'}, {0xA3, u'≤'}, {0xA4, u'⁄'}, {0xA5, u'∞'}, {0xA6, u'ƒ'}, {0xA7, u'♣'},
    {0xA8, u'♦'}, {0xA9, u'♥'}, {0xAA, u'♠'}, {0xAB, u'↔'}, {0xAC, u'←'}, {0xAD, u'↑'}, {0xAE, u'→'}, {0xAF, u'↓'},
    {0xB0, u'°'}, {0xB1, u'±'}, {0xB2, u'″'}, {0xB3, u'≥'}, {0xB4, u'×'}, {0xB5, u'∝'}, {0xB6, u'∂'}, {0xB7, u'•'},
    {0xB8, u'÷'}, {0xB9, u'≠'}, {0xBA, u'≡'}, {0xBB, u'≈'}, {0xBC, u'…'}, {0xBF, u'↵'}, {0xC0, u'ℵ'}, {0xC1, u'ℑ'},
    {0xC2, u'ℜ'}, {0xC3, u'℘'}, {0xC4, u'⊗'}, {0xC5, u'⊕'}, {0xC6, u'∅'}, {0xC7, u'∩'}, {0xC8, u'∪'}, {0xC9, u'⊃'},
    {0xCA, u'⊇'}, {0xCB, u'⊄'}, {0xCC, u'⊂'}, {0xCD, u'⊆'}, {0xCE, u'∈'}, {0xCF, u'∉'}, {0xD0, u'∠'}, {0xD1, u'∇'},
    {0xD2, u'®'}, {0xD3, u'©'}, {0xD4, u'™'}, {0xD5, u'∏'}, {0xD6, u'√'}, {0xD7, u'⋅'}, {0xD8, u'¬'}, {0xD9, u'∧'},
    {0xDA, u'∨'}, {0xDB, u'⇔'}, {0xDC, u'⇐'}, {0xDD, u'⇑'}, {0xDE, u'⇒'}, {0xDF, u'⇓'}, {0xE0, u'◊'}, {0xE1, u'〈'},
    {0xE2, u'®'}, {0xE3, u'©'}, {0xE4, u'™'}, {0xE5, u'∑'}, {0xF1, u'〉'}, {0xF2, u'∫'}};

constexpr char16_t firstPrivate = 0xF000;

/// Zapf Dingbats: Unicode's block has its signs in the font's order, but for those that are elsewhere (Unicode,
/// zdingbat.txt).
std::span<const Sign> dingbats()
{
    static constexpr Sign elsewhere[] = {{0x25, u'☎'}, {0x2A, u'☛'}, {0x2B, u'☞'}, {0x48, u'★'}, {0x6C, u'●'},
        {0x6E, u'■'}, {0x73, u'▲'}, {0x74, u'▼'}, {0x75, u'◆'}, {0x77, u'◗'}, {0xA8, u'♣'}, {0xA9, u'♦'}, {0xAA, u'♥'},
        {0xAB, u'♠'}, {0xAC, u'①'}, {0xAD, u'②'}, {0xAE, u'③'}, {0xAF, u'④'}, {0xB0, u'⑤'}, {0xB1, u'⑥'}, {0xB2, u'⑦'},
        {0xB3, u'⑧'}, {0xB4, u'⑨'}, {0xB5, u'⑩'}, {0xD5, u'→'}, {0xD6, u'↔'}, {0xD7, u'↕'}};
    static const std::vector<Sign> signs = [] {
        std::vector<Sign> all;
        for (int place = 0x21; place <= 0xFE; ++place) {
            if (place > 0x7E && place < 0xA1)
                continue;
            const auto found = std::ranges::find(elsewhere, place, &Sign::place);
            const int usual = place < 0x80 ? 0x2701 + place - 0x21 : 0x2761 + place - 0xA1;
            all.push_back(
                {static_cast<uchar>(place), found != std::end(elsewhere) ? found->sign : static_cast<char16_t>(usual)});
        }
        return all;
    }();
    return signs;
}

std::span<const Sign> signsOf(QStringView font)
{
    const QString name = font.trimmed().toString().toLower();
    if (name == u"zapfdingbats" || name == u"zapf dingbats" || name == u"itc zapf dingbats" || name == u"dingbats")
        return dingbats();
    if (name == u"wingdings")
        return wingdings;
    if (name == u"wingdings 2")
        return wingdings2;
    if (name == u"wingdings 3")
        return wingdings3;
    if (name == u"webdings")
        return webdings;
    return name == u"symbol" ? std::span<const Sign>(symbol) : std::span<const Sign>();
}

/// Words in a symbol font are a mistake of the writer's, whom a reader without that font understands.
bool hasWord(QStringView text)
{
    constexpr int word = 3; // letters
    int letters = 0;
    for (const QChar unit : text) {
        letters = unit.isLetter() ? letters + 1 : 0;
        if (letters == word)
            return true;
    }
    return false;
}

bool isPlace(char16_t unit)
{
    return (unit >= 0x20 && unit <= 0xFF) || (unit >= firstPrivate + 0x20 && unit <= firstPrivate + 0xFF);
}

} // namespace

bool isSymbolFont(QStringView font)
{
    return !signsOf(font).empty();
}

QString symbolSign(QStringView font, char16_t place)
{
    constexpr int blank = 0x20;
    if (!isPlace(place))
        return QChar(place);
    const int wanted = place & 0xFF;
    if (wanted == blank)
        return u" "_s;
    const std::span<const Sign> signs = signsOf(font);
    const auto found = std::ranges::lower_bound(signs, wanted, {}, &Sign::place);
    return found != signs.end() && found->place == wanted ? QChar(found->sign)
                                                          : QChar(static_cast<char16_t>(firstPrivate + wanted));
}

QString symbolText(QStringView font, const QString &text)
{
    if (!isSymbolFont(font))
        return text;
    const bool words = hasWord(text);
    QString signs;
    for (const QChar unit : text) {
        const bool ordinary = unit.unicode() < firstPrivate;
        const QString sign = isPlace(unit.unicode()) ? symbolSign(font, unit.unicode()) : QString(unit);
        const bool stays = ordinary && (words || unit.isSpace() || isPrivateUse(sign.front()));
        signs += stays ? QString(unit) : sign;
    }
    return signs;
}

bool isPrivateUse(QChar sign)
{
    return sign.category() == QChar::Other_PrivateUse;
}

} // namespace Kodeks
