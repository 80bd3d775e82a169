// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/words/sightwords.h"

#include "core/project/project.h"

#include <QCoreApplication>

namespace Kodeks {

namespace {

struct SightText
{
    Q_DECLARE_TR_FUNCTIONS(Sight)
};

} // namespace

SightWords sightWords(const Project &project)
{
    if (!project.viewer())
        return {};
    const Round *round = project.currentRound();
    if (round && round->training)
        return {SightText::tr("in a training"),
            SightText::tr("In a training you see your own passages alone, until it is ended.")};
    if (project.sight().blind)
        return {SightText::tr("coded blind"),
            SightText::tr("Coded blind: passages of others are shown in the letters that you have marked as done.")};
    return {SightText::tr("in a new round"),
        SightText::tr("In a new round your earlier passages are out of sight, until it is ended.")};
}

} // namespace Kodeks
