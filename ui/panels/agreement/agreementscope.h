// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/passages/agreementinput.h"

namespace Kodeks {

struct AgreementRequest;

/// Which part of the coding is compared, and how the intervals are made: all that is not coders and unit.
struct AgreementScope
{
    enum class Letters { Shared, All, Open, Chosen }; ///< Shared: those that all coders have begun

    Letters which = Letters::Shared;
    QList<LetterId> chosen; ///< for Letters::Chosen
    QList<Component> components; ///< empty: all
    ChosenCodes codes;
    std::optional<BootstrapOptions> bootstrap; ///< nothing: the instant intervals
    bool sharedOnly = false; ///< never a letter that one has not begun; not for Letters::All
    int level = 0;           ///< of the task tree; 0: tasks as they were given

    /// "Shared letters", "This letter · 2 components · some codes · bootstrap": short, for a button.
    [[nodiscard]] QString words() const;
    /// Writes itself into the request. False if there is nothing to compare: no open letter, or none chosen.
    [[nodiscard]] bool apply(AgreementRequest &request, LetterId open) const;

    friend bool operator==(const AgreementScope &a, const AgreementScope &b);
};

} // namespace Kodeks
