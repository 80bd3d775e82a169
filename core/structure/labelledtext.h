// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringView>
#include <optional>

namespace Kodeks {

/// "Vår ref.: 24/559 - 2" on a letter's first lines: a label and what stands behind it.
struct LabelledText
{
    enum class Label {
        OurReference,
        YourReference,
        CaseNumber,
        Date,
        Recipient,
        Sender,
        Organisation, ///< for which somebody answers: the sender rather than that person
        Subject,
        Handler,
        Confidentiality,
        Other
    };

    Label label = Label::Other;
    bool alsoCaseNumber = false; ///< "Vår ref. (saksnr.)"
    QStringView value; ///< without white space around it; empty if nothing follows on the line
};

/// The labels of one line, each with the text up to the next; empty if the line does not begin with a label.
/// Bokmål, Nynorsk, Danish, Swedish and English. Labels end in a colon; a reference may follow its label without one.
[[nodiscard]] QList<LabelledText> labelledTexts(QStringView line);

/// A line that is a label and nothing else, without a colon.
[[nodiscard]] std::optional<LabelledText> bareLabel(QStringView line);

/// The labels of a line that holds nothing else, without colons: "Vår dato   Deres dato   Vår referanse".
[[nodiscard]] QList<LabelledText> bareLabels(QStringView line);

} // namespace Kodeks
