// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/codes/codingdraft.h"
#include "ui/panels/coding/codebarkeys.h"
#include "ui/panels/coding/codebarquestion.h"

#include <QPointer>
#include <QWidget>

#include <array>

class QKeyEvent;
class QLabel;
class QLineEdit;
class QBoxLayout;
class QListView;
class QPlainTextEdit;
class QTextEdit;

namespace Kodeks {

class ChipRow;
class CodeBarFoot;
class CodeRowsModel;
class Project;

/// The bar that gives passages their task, direction and arguments from a few keys. A child of the letter area, hidden
/// until opened; it takes the focus and gives it back when it closes.
///
/// Keys: typing filters, Down and Up choose. Tab takes the highlighted row and goes on, Shift+Tab goes back. Enter
/// takes what is highlighted and typed and finishes; fields left empty stay empty. Letters that match nothing are never
/// dropped: the last row offers to make a task, a direction or an argument of them, or the bar says that nothing
/// matches and stays; so it does where nothing has been said at all. In the arguments Tab, comma and semicolon take one
/// and wait for the next, Backspace takes the last away. Escape, and the focus going elsewhere in the window, closes
/// without change. Certainty, good quote and memo have the keys that they have in the letter (CodeBarKeys); in the memo
/// Enter finishes, Shift+Enter begins a line, Tab and Escape go back.
///
/// Beside the rows stands what the codebook says of the highlighted one, or its rules while none is. The bar lies below
/// what it is opened for, or above it, with fewer rows where there is little room.
///
/// Counted from the sentence cursor, with the Enter that opens the bar: Sykehjem · etat → bydel is Enter s Tab e Enter,
/// five keys; Lønn · sentral enhet → bydel is Enter l ø Tab s Enter, six; with an argument Enter s Tab e Tab n Enter,
/// seven; the last coding again is Enter Enter, two; the last task another way is Enter Tab u Enter, four. Of the 239
/// codings of the sample, made in their order, the median takes five keys and seven in eight at most six
/// (tst_codematcher).
class CodeBar : public QWidget
{
    Q_OBJECT

public:
    explicit CodeBar(QWidget *area);
    ~CodeBar() override;

    /// Follows the project's codebook; null for none.
    void setProject(Project *project);
    void setCodebook(const Codebook &codebook);
    /// The codings to offer again, the newest first.
    void setRecent(QList<Coding> recent);
    void setKeys(const CodeBarKeys &keys);
    /// What gets the focus when it closes, where what had it before is gone or took no keys.
    void setHome(QWidget *home) { m_home = home; }

    /// Opens by what is to stay in sight, `under` (in the area's coordinates); `typed` are letters typed already.
    void open(CodeBarQuestion question, const QRect &under, const QString &typed = {});
    /// What it stands at has moved to there.
    void moveUnder(const QRect &under);
    /// How high it is in pixels with all the rows that it shows at most, and with the fewest that are good to use.
    [[nodiscard]] int fullHeight() { return heightWith(mostRows, m_explains); }
    [[nodiscard]] int leastHeight() { return heightWith(fewestRows, m_explains); }
    [[nodiscard]] bool isOpen() const { return m_open; }
    /// What has been typed or chosen since it was opened, in one line; empty if nothing was.
    [[nodiscard]] QString unfinished() const;

public slots:
    /// Closes without change.
    void dismiss();

signals:
    /// With or without an answer, which comes after this.
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    using Field = CodingDraft::Field;
    static constexpr int shadow = 10; ///< pixels around the panel
    static constexpr int mostRows = 7;
    static constexpr int fewestRows = 3;

    void build();
    void makeField(Field field, const QString &name, const QString &placeholder);
    void makeRows();
    void makeNotes();
    void close();
    [[nodiscard]] QString about() const; ///< what is coded, where it is more than one new passage
    [[nodiscard]] CodingDraft::NewCodes makesCodes() const; ///< not in a project whose codebook is locked
    [[nodiscard]] QLineEdit *edit(Field field) const { return m_edits.at(static_cast<std::size_t>(field)); }
    void enter(Field field);
    void refresh();
    void showRows();
    void say(const QString &message);
    /// The highlighted row to a screen reader, and what the codebook says of it.
    void tellOfRow();
    void place();
    [[nodiscard]] int heightWith(int rows, bool explains); ///< laid out so
    [[nodiscard]] bool hasToExplain() const; ///< anything, while these rows are shown
    [[nodiscard]] int barWidth() const;

    /// What the first passage, or a new one, notes with what has been noted here.
    [[nodiscard]] Passage notedNow() const;
    void pickCertainty(int certainty);
    void pickGoodQuote(bool good);
    void enterMemo();
    void noteMemo();
    void refreshNotes();
    /// Whether the event is a key for certainty, good quote, memo or words; with `act` it is done.
    [[nodiscard]] bool isKeyBesideTyping(const QKeyEvent &event, bool act);
    [[nodiscard]] bool pressInMemo(const QKeyEvent &event);

    /// What a key does in the current field; false if it is left to the field.
    [[nodiscard]] bool press(const QKeyEvent &event);
    [[nodiscard]] bool pressInArguments(const QKeyEvent &event);
    void move(int rows);
    /// Takes the highlighted row, if there is one; false (having said so) if there are letters that match nothing.
    [[nodiscard]] bool take();
    /// Why what is typed in the current field says nothing yet.
    void sayUnmatched();
    void takeClicked(const QModelIndex &index);
    /// Takes the words that were selected as the task and goes on; says so where they name none.
    void takeWords();
    void finish();
    /// All that was asked about says and notes it already.
    [[nodiscard]] bool isSaid(const Coding &coding) const;
    void focusMoved(QWidget *now);

    QPointer<Project> m_project;
    Codebook m_codebook;
    QList<Coding> m_recent;
    CodingDraft m_draft;
    CodeBarQuestion m_question;
    CodeBarKeys m_keys;
    PassageNotes m_notes; ///< what was noted since it was opened
    bool m_explains = false; ///< the codebook says something of its codes
    bool m_explaining = false;
    bool m_open = false;
    Field m_current = Field::Task;
    QRect m_under;
    QPointer<QWidget> m_focusBefore;

    QLabel *m_about = nullptr;
    std::array<QLineEdit *, 3> m_edits = {};
    ChipRow *m_chips = nullptr;
    CodeRowsModel *m_rows = nullptr;
    QBoxLayout *m_body = nullptr;
    QListView *m_list = nullptr;
    QTextEdit *m_explanation = nullptr;
    QPlainTextEdit *m_memo = nullptr;
    CodeBarFoot *m_foot = nullptr;
    QLabel *m_message = nullptr;
    QPointer<QWidget> m_home;
};

} // namespace Kodeks
