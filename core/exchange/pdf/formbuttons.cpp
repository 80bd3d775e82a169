// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/pdf/formbuttons.h"

#include <algorithm>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

QRectF placeOf(const PdfWord &word)
{
    return {QPointF(word.left, word.top), QPointF(word.right, word.bottom)};
}

/// Whether a word is the picture of a tick: one sign in a button's place and not much smaller.
bool isSignOf(const PdfWord &word, const FormButton &button)
{
    constexpr qsizetype longest = 2; // a sign may be a surrogate pair
    return word.text.size() <= longest && button.place.contains(placeOf(word).center())
        && button.place.height() < 3 * word.height() && button.place.width() < 3 * word.height();
}

bool isBeside(const PdfWord &word, const FormButton &button)
{
    const double shared = std::min(word.bottom, button.place.bottom()) - std::max(word.top, button.place.top());
    return word.turn == 0 && shared > std::min(word.height(), button.place.height()) / 2;
}

/// Before which word a button stands; the number of words where none is on its line.
qsizetype indexFor(const QList<PdfWord> &words, const FormButton &button)
{
    const double middle = button.place.center().x();
    qsizetype right = -1;
    qsizetype left = -1;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!isBeside(words.at(i), button))
            continue;
        if (words.at(i).left > middle && (right < 0 || words.at(i).left < words.at(right).left))
            right = i;
        else if (words.at(i).left <= middle && (left < 0 || words.at(i).left > words.at(left).left))
            left = i;
    }
    const auto isNearer = [&](qsizetype one, qsizetype other) {
        return words.at(one).left - button.place.right() < button.place.left() - words.at(other).right;
    };
    if (right >= 0 && (left < 0 || left + 1 == right || isNearer(right, left)))
        return right;
    return left >= 0 ? left + 1 : words.size();
}

bool isEmptyBox(const PdfWord &word)
{
    return word.text.size() == 1 && u"☐□○◯❑❏❍o"_s.contains(word.text);
}

/// As large as the letters beside it, so that it shares their line.
PdfWord wordOf(const FormButton &button, const PdfWord *beside)
{
    PdfWord word{button.ticked ? u"☒"_s : u"☐"_s, button.place.left(), button.place.right(), button.place.top(),
        button.place.bottom(), true, button.place.height()};
    if (beside && isBeside(*beside, button)) {
        word.top = beside->top;
        word.bottom = beside->bottom;
        word.size = beside->size;
        word.font = beside->font;
    }
    return word;
}

void putSign(QList<PdfWord> &words, const FormButton &button)
{
    const qsizetype at = indexFor(words, button);
    const qsizetype other = at < words.size() && isBeside(words.at(at), button) ? at : at - 1;
    const PdfWord sign = wordOf(button, other >= 0 ? &words.at(other) : nullptr);
    if (at > 0)
        words[at - 1].spaceAfter = true;
    words.insert(at, sign);
}

bool isTickSign(const PdfWord &word)
{
    return word.text.size() == 1 && u"✔✓✗✘☒☑☐□○●■"_s.contains(word.text);
}

/// Whether a word stands on the line of the one before or behind it.
bool isInLine(const QList<PdfWord> &words, qsizetype at)
{
    const FormButton place{placeOf(words.at(at))};
    return (at > 0 && isBeside(words.at(at - 1), place))
        || (at + 1 < words.size() && isBeside(words.at(at + 1), place));
}

/// Puts a sign that comes apart from its line where it belongs.
void move(QList<PdfWord> &words, qsizetype at)
{
    const PdfWord sign = words.takeAt(at);
    const qsizetype to = indexFor(words, {placeOf(sign)});
    if (to > 0)
        words[to - 1].spaceAfter = true;
    words.insert(to == words.size() ? at : to, sign);
}

void moveSigns(QList<PdfWord> &words, const QList<FormButton> &buttons)
{
    constexpr qsizetype most = 500;
    qsizetype moved = 0;
    for (qsizetype i = 0; i < words.size() && moved < most; ++i) {
        const auto isOf = [&](const FormButton &button) { return isSignOf(words.at(i), button); };
        if (words.at(i).turn != 0 || (!isTickSign(words.at(i)) && !std::ranges::any_of(buttons, isOf))
            || isInLine(words, i))
            continue;
        move(words, i);
        ++moved;
    }
}

/// Whether a square that the page draws is a box to tick: with a word near, and nothing but a sign in it.
bool isBox(const QList<PdfWord> &words, const FormButton &button)
{
    const double reach = 2.5 * button.place.width();
    bool near = false;
    for (const PdfWord &word : words) {
        const bool inside = button.place.contains(placeOf(word).center());
        if (inside && !isSignOf(word, button))
            return false;
        const bool right = word.left >= button.place.right() - 1 && word.left < button.place.right() + reach;
        const bool left = word.right <= button.place.left() + 1 && word.right > button.place.left() - reach;
        near = near || (!inside && (left || right) && isBeside(word, button));
    }
    return near;
}

} // namespace

QList<PdfWord> withButtons(QList<PdfWord> words, const QList<FormButton> &all)
{
    QList<FormButton> buttons = all;
    buttons.removeIf([&words](const FormButton &button) { return button.drawn && !isBox(words, button); });
    moveSigns(words, buttons);
    const bool drawn = std::ranges::any_of(buttons, [&words](const FormButton &button) {
        return button.ticked && std::ranges::any_of(words, [&button](const PdfWord &word) {
            return isSignOf(word, button) && !isEmptyBox(word);
        });
    });
    for (const FormButton &button : buttons) {
        if (button.ticked)
            words.removeIf([&button](const PdfWord &word) { return isSignOf(word, button) && isEmptyBox(word); });
        const bool hasSign
            = std::ranges::any_of(words, [&button](const PdfWord &word) { return isSignOf(word, button); });
        if (!hasSign && (button.ticked || !drawn))
            putSign(words, button);
    }
    return words;
}

} // namespace Kodeks
