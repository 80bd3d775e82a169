// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/coding.h"
#include "ui/models/codes/codedrag.h"
#include "ui/shell/session/services.h"

#include <QObject>

namespace Kodeks {

class CodebookPanel;
class CodingController;
class Inspector;
class LetterController;
class LetterView;
class Messages;
class Session;

/// Gives the letter single codes of the codebook: chosen there, or dropped.
///
/// A code that is chosen goes to the selection, as a new passage; without one to the current passage; without that, to
/// the sentence at the cursor. One that is dropped goes where it is dropped: on the selection or a sentence, as a new
/// passage, on the label of a passage to that. A direction or an argument dropped on a sentence belongs to the passage
/// there, if it may be changed.
class GivingController : public QObject
{
    Q_OBJECT

public:
    /// The widgets it works with.
    struct Parts
    {
        LetterView *letter = nullptr;
        Inspector *inspector = nullptr;
        CodebookPanel *codebook = nullptr;
    };

    GivingController(const Parts &parts, const Services &services, LetterController &letters, CodingController &coding);

    void choose(const DraggedCode &code);
    /// `data` is that of codeData(); `labelled` is valid if it was dropped on that passage's label.
    void drop(const QByteArray &data, TextRange target, PassageId labelled);

private:
    void giveToPassage(const DraggedCode &code);
    void giveToText(const DraggedCode &code, TextRange target);
    [[nodiscard]] PassageId changeableAt(TextRange sentence) const;

    Parts m_parts;
    Session &m_session;
    Messages &m_messages;
    LetterController &m_letters;
    CodingController &m_coding;
};

} // namespace Kodeks
