// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QRandomGenerator>
#include <functional>

namespace Kodeks {

/// What came of the inputs; the driver fails at the first one for which something did not hold.
class FuzzReport
{
public:
    void accepted() { ++m_accepted; }
    /// A refusal must be a whole sentence.
    void refused(const Error &error);
    void mustBeSentence(const Error &error);
    /// Fails unless it holds, saying what.
    void mustHold(bool holds, const char *what);

    [[nodiscard]] bool failed() const { return !m_complaint.isEmpty(); }
    [[nodiscard]] QString complaint() const { return m_complaint; }
    [[nodiscard]] qint64 acceptedCount() const { return m_accepted; }
    [[nodiscard]] qint64 refusedCount() const { return m_refused; }

private:
    qint64 m_accepted = 0;
    qint64 m_refused = 0;
    QString m_complaint;
};

/// Tries one input, all of whose choices come from `random`; what it was is left in `input`, to be shown if it fails.
using FuzzTrial = std::function<void(QRandomGenerator &random, FuzzReport &report, QByteArray &input)>;

struct NamedTrial
{
    QString name;
    FuzzTrial trial;
};

/// The main function of a driver: PROGRAM COUNT [SEED] [FIRST] [NAME] makes COUNT inputs, each from SEED and its
/// number, so that a single one can be made again (COUNT 1, FIRST its number), for any of the trials or for those
/// called NAME alone. Prints what came of them, which was the slowest, and the most memory in use; 1 if something did
/// not hold, the input then being in fuzz-failure.bin of the current folder; 2 for wrong usage. It fails, too, where an
/// input takes the processor more than 10 seconds (nothing but its number is then left of it), the program more than
/// 1 GiB of memory, and where anything but temporary files is written.
[[nodiscard]] int fuzzMain(int argc, char **argv, const QList<NamedTrial> &trials);
[[nodiscard]] int fuzzMain(int argc, char **argv, const FuzzTrial &trial);

} // namespace Kodeks
