// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/flow/leftout.h"

#include <QCoreApplication>

namespace Kodeks {

namespace {

struct LeftOutText
{
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

} // namespace

QStringList LeftOut::remarks() const
{
    QStringList all;
    if (hidden)
        all.append(LeftOutText::tr("Text that is formatted as hidden was left out."));
    if (prompts)
        all.append(LeftOutText::tr("The prompts of form fields that were not filled in were left out."));
    if (comments)
        all.append(LeftOutText::tr("Comments in the margin were left out."));
    if (readings)
        all.append(LeftOutText::tr("How words are read aloud (ruby), which stands in small print above them, was left "
                                   "out."));
    if (formulas)
        all.append(
            LeftOutText::tr("A formula, or a part of one, cannot be written in a line of text as it stands; look "
                            "at it in the letter's file."));
    if (deletions > 0)
        all.append(LeftOutText::tr("Text that tracked changes have deleted was left out (%Ln place(s)); look at it in "
                                   "the letter's file.",
            nullptr, deletions));
    return all;
}

} // namespace Kodeks
