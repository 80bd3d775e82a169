// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace Kodeks {

/// Whether a line ends within a number, or between a word and its number ("§ 4-⏎12", "2017–⏎2018", "covid-⏎19"): the
/// two are one without a space, and the hyphen or dash is their own.
[[nodiscard]] bool partsNumber(QStringView line, QStringView next);

} // namespace Kodeks
