// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/textrange.h"
#include "ui/letter/text/letterplace.h"
#include "ui/shell/session/services.h"

#include <QObject>
#include <optional>

class QSplitter;

namespace Kodeks {

class BesideLetter;
class CodeBar;
class CompareController;
class HalfHeader;
class LetterArea;
class LetterController;
class LettersPanel;
class LetterView;

/// Two letters at once, or two places of one, beside or above each other. All that works on "the letter" works on the
/// half with the focus: that is always the window's own letter area. When the other half is entered the two areas
/// change places and letters, so that what is seen stays where it was. While coders are compared there is one letter.
class SplitController : public QObject
{
    Q_OBJECT

public:
    /// The widgets it works with.
    struct Parts
    {
        LetterArea *letterArea = nullptr;
        LetterView *letter = nullptr;
        QSplitter *halves = nullptr;
        CodeBar *codeBar = nullptr;
        LettersPanel *letters = nullptr;
    };
    /// The half that is not worked in.
    struct Beside
    {
        LetterId letter;
        LetterPlace place;
        bool first = false; ///< at the left, or above
    };

    SplitController(const Parts &parts, const Services &services, LetterController &letters, CompareController &compare,
        QObject *parent);

    /// Shows a letter, which may be the one that is open, in the half that is not worked in.
    void open(LetterId letter);
    void close();
    /// Works in the other half from now on.
    void cross();
    /// The same, if that half shows `letter` and this one does not.
    void crossTo(LetterId letter);

    /// Nothing while there is one half.
    [[nodiscard]] std::optional<Beside> beside() const;
    void restore(const Beside &beside);
    /// In the letter that was opened beside.
    void setPlace(const LetterPlace &place);

signals:
    /// The second half was made; it has no letter and looks as by default.
    void made(Kodeks::LetterArea *area);
    /// A letter is shown beside that was not.
    void opened(Kodeks::LetterId letter);
    /// There is another half now, or none any more.
    void stateChanged();

protected:
    /// Presses in the other half are the letter's, which is there by then.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Half
    {
        LetterId letter;
        LetterPlace place;
        TextRange selection;
        qreal zoom = 1;
        int margin = 0;
    };

    void make();
    void connectActions(ActionRegistry &actions);
    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] bool isShown() const;
    [[nodiscard]] static Half halfOf(const LetterArea &area, LetterId letter);
    static void put(LetterArea &area, const Half &half);
    void changePlaces();
    void orient(Qt::Orientation orientation);
    [[nodiscard]] Qt::Orientation orientation() const;
    void forward(QEvent &event);
    void show();
    void nameHalves();

    Parts m_parts;
    Session &m_session;
    Messages &m_messages;
    Preferences &m_preferences;
    ActionRegistry &m_actions;
    LetterController &m_letters;
    CompareController &m_compare;
    LetterArea *m_area = nullptr; ///< the other half; none before it is first wanted
    BesideLetter *m_beside = nullptr;
    HalfHeader *m_header = nullptr;
    HalfHeader *m_otherHeader = nullptr;
    bool m_open = false;
    bool m_pressed = false; ///< a mouse button went down in the other half
};

} // namespace Kodeks
