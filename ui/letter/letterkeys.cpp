// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letter/letterkeys.h"

namespace Kodeks {

namespace {

struct KeyMove
{
    int key;
    Qt::KeyboardModifiers modifiers;
    LetterMove move;
};

const KeyMove keyMoves[] = {
    {Qt::Key_Down, Qt::NoModifier, LetterMove::NextSentence},
    {Qt::Key_Up, Qt::NoModifier, LetterMove::PreviousSentence},
    {Qt::Key_Down, Qt::ShiftModifier, LetterMove::ExtendNextSentence},
    {Qt::Key_Up, Qt::ShiftModifier, LetterMove::ExtendPreviousSentence},
    {Qt::Key_Home, Qt::NoModifier, LetterMove::FirstSentence},
    {Qt::Key_End, Qt::NoModifier, LetterMove::LastSentence},
    {Qt::Key_Home, Qt::ShiftModifier, LetterMove::ExtendFirstSentence},
    {Qt::Key_End, Qt::ShiftModifier, LetterMove::ExtendLastSentence},
    {Qt::Key_Home, Qt::ControlModifier, LetterMove::FirstSentence},
    {Qt::Key_End, Qt::ControlModifier, LetterMove::LastSentence},
    {Qt::Key_Home, Qt::ControlModifier | Qt::ShiftModifier, LetterMove::ExtendFirstSentence},
    {Qt::Key_End, Qt::ControlModifier | Qt::ShiftModifier, LetterMove::ExtendLastSentence},
    {Qt::Key_Right, Qt::NoModifier, LetterMove::NextWord},
    {Qt::Key_Left, Qt::NoModifier, LetterMove::PreviousWord},
    {Qt::Key_Right, Qt::ShiftModifier, LetterMove::ExtendNextWord},
    {Qt::Key_Left, Qt::ShiftModifier, LetterMove::ExtendPreviousWord},
    {Qt::Key_Right, Qt::AltModifier, LetterMove::EndNextWord},
    {Qt::Key_Left, Qt::AltModifier, LetterMove::EndPreviousWord},
    {Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier, LetterMove::StartNextWord},
    {Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier, LetterMove::StartPreviousWord},
    {Qt::Key_A, Qt::ControlModifier, LetterMove::SelectAll},
    {Qt::Key_Escape, Qt::NoModifier, LetterMove::DropSelection},
};

} // namespace

std::optional<LetterMove> letterMove(int key, Qt::KeyboardModifiers modifiers)
{
    const auto bound
        = std::ranges::find_if(keyMoves, [=](const KeyMove &k) { return k.key == key && k.modifiers == modifiers; });
    return bound == std::end(keyMoves) ? std::nullopt : std::optional(bound->move);
}

} // namespace Kodeks
