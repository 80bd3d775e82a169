// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/viewcontroller.h"

#include "ui/dialogs/settingsdialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/letter/layout/lazyhighlighter.h"
#include "ui/letter/letterarea.h"
#include "ui/letter/letterview.h"
#include "ui/panels/codebook/codebookpanel.h"
#include "ui/panels/coding/inspector.h"
#include "ui/panels/letters/letterspanel.h"
#include "ui/panels/letters/outlinepanel.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/actions/commandpalette.h"
#include "ui/shell/coding/lettercontroller.h"
#include "ui/shell/session/appearance.h"
#include "ui/shell/session/preferences.h"

#include <QActionGroup>
#include <QMainWindow>
#include <QStyleHints>
#include <QTabWidget>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// Keeps an action's check mark on what became of a panel by other ways.
class VisibilityWatcher : public QObject
{
public:
    VisibilityWatcher(QWidget *panel, QAction *action)
        : QObject(panel)
        , m_action(action)
    {
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (m_action && (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent))
            m_action->setChecked(!static_cast<QWidget *>(watched)->isHidden());
        return false;
    }

private:
    QPointer<QAction> m_action;
};

/// Actions of different places do not meet, as scopesMeet() has it.
QString placeOf(ActionSpec::Scope scope)
{
    if (scope == ActionSpec::Scope::Window)
        return {};
    return scopesMeet(scope, ActionSpec::Scope::Hits) ? u"hits"_s : u"letter"_s;
}

} // namespace

ViewController::ViewController(
    const Parts &parts, const Services &services, LetterController &letters, QMainWindow *window)
    : QObject(window)
    , m_parts(parts)
    , m_actions(services.actions)
    , m_preferences(services.preferences)
    , m_letters(letters)
    , m_highlighter(std::make_shared<LazyHighlighter>(isDark(QGuiApplication::palette())))
    , m_window(window)
{
    connectPanels();
    connectPlaces();
    connectLooks();
    connectDialogs();
    showChoices();
    dress(m_parts.letterArea);
    m_window->installEventFilter(this);
    // Behind the change, which has not reached every palette yet. What was mended for the old colours is forgotten.
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
        if (m_preferences.appearance() == Preferences::Appearance::System)
            applyAppearance(Preferences::Appearance::System);
    }, Qt::QueuedConnection);
    m_letters.setShowsAllCoders(m_preferences.showsAllCoders());
}

void ViewController::dress(LetterArea *area)
{
    m_areas.append(area);
    area->view()->setHighlighter(m_highlighter);
    area->setReadingFont(m_preferences.letterFont());
}

void ViewController::connectPanels()
{
    toggle(u"view.letters"_s, m_parts.letters);
    toggle(u"view.outline"_s, m_parts.outline);
    toggle(u"view.inspector"_s, m_parts.inspector);
    toggle(u"view.codebook"_s, m_parts.codebook);
    toggle(u"view.tabs"_s, m_parts.tabs);
    m_actions.onTriggered(u"view.arrangeCode"_s, this,
        [this] { arrange({m_parts.letters, m_parts.outline, m_parts.inspector, m_parts.codebook}, false); });
    m_actions.onTriggered(u"view.arrangeCompare"_s, this,
        [this] { arrange({m_parts.letters, m_parts.outline, m_parts.inspector, m_parts.codebook}, true); });
    m_actions.onTriggered(u"view.arrangeRead"_s, this, [this] { arrange({m_parts.outline}, false); });
    m_actions.action(u"view.allCoders"_s)->setChecked(m_preferences.showsAllCoders());
    m_actions.onTriggered(u"view.allCoders"_s, this, [this](bool all) {
        m_preferences.setShowsAllCoders(all);
        m_letters.setShowsAllCoders(all);
    });
}

void ViewController::connectPlaces()
{
    go(u"go.letter"_s, m_parts.letterArea, [view = m_parts.letter] { view->setFocus(); });
    go(u"go.letters"_s, m_parts.letters, [panel = m_parts.letters] { panel->focusInput(); });
    go(u"go.outline"_s, m_parts.outline, [panel = m_parts.outline] { panel->focusInput(); });
    go(u"go.inspector"_s, m_parts.inspector, [panel = m_parts.inspector] { panel->focusTask(); });
    go(u"go.codebook"_s, m_parts.codebook, [panel = m_parts.codebook] { panel->focusFilter(); });
    m_actions.onTriggered(u"go.nextLetter"_s, this, [this] { m_letters.step(1); });
    m_actions.onTriggered(u"go.previousLetter"_s, this, [this] { m_letters.step(-1); });
    m_actions.onTriggered(u"edit.find"_s, this, [this] { m_parts.letterArea->openFind(); });
    m_actions.onTriggered(u"edit.findNext"_s, this, [this] { m_parts.letterArea->findNext(); });
    m_actions.onTriggered(u"edit.findPrevious"_s, this, [this] { m_parts.letterArea->findPrevious(); });
}

void ViewController::connectLooks()
{
    m_actions.onTriggered(u"view.zoomIn"_s, this, [this] { m_parts.letterArea->zoomIn(); });
    m_actions.onTriggered(u"view.zoomOut"_s, this, [this] { m_parts.letterArea->zoomOut(); });
    m_actions.onTriggered(u"view.zoomReset"_s, this, [this] { m_parts.letterArea->zoomReset(); });
    m_actions.onTriggered(u"view.marginWider"_s, this, [this] { m_parts.letter->widenMargin(1); });
    m_actions.onTriggered(u"view.marginNarrower"_s, this, [this] { m_parts.letter->widenMargin(-1); });
    m_actions.onTriggered(u"view.marginReset"_s, this, [this] { m_parts.letter->setMarginWidth(0); });
    m_actions.onTriggered(u"view.fullScreen"_s, this,
        [this](bool on) { m_window->setWindowState(m_window->windowState().setFlag(Qt::WindowFullScreen, on)); });
    using Appearance = Preferences::Appearance;
    for (const QString &choice : {u"view.appearance"_s, u"view.language"_s}) {
        auto *group = new QActionGroup(this);
        for (const ActionSpec &spec : m_actions.specs()) {
            if (spec.id.startsWith(choice))
                group->addAction(m_actions.action(spec.id));
        }
    }
    for (const auto &[id, appearance] : {std::pair(u"view.appearanceSystem"_s, Appearance::System),
             std::pair(u"view.appearanceLight"_s, Appearance::Light),
             std::pair(u"view.appearanceDark"_s, Appearance::Dark),
             std::pair(u"view.appearanceStrongLight"_s, Appearance::StrongLight),
             std::pair(u"view.appearanceStrongDark"_s, Appearance::StrongDark)}) {
        m_actions.onTriggered(id, this, [this, appearance] {
            m_preferences.setAppearance(appearance);
            applyAppearance(appearance);
            followPalette();
            showChoices();
        });
    }
    for (const auto &[id, language] :
        {std::pair(u"view.languageSystem"_s, QString()), std::pair(u"view.languageEn"_s, u"en"_s),
            std::pair(u"view.languageNb"_s, u"nb"_s), std::pair(u"view.languageNn"_s, u"nn"_s)}) {
        m_actions.onTriggered(id, this, [this, language] {
            m_preferences.setLanguage(language);
            showChoices();
            emit languageChanged();
        });
    }
}

void ViewController::connectDialogs()
{
    m_actions.onTriggered(u"edit.palette"_s, this, [this] { m_parts.palette->popUp(); });
    m_actions.onTriggered(u"edit.settings"_s, this, [this] { askForSettings(); });
    m_actions.onTriggered(u"help.shortcuts"_s, this, [this] { askForShortcuts(); });
}

void ViewController::arrange(const QList<QWidget *> &shown, bool comparing)
{
    const QList<QWidget *> panels{m_parts.letters, m_parts.outline, m_parts.inspector, m_parts.codebook, m_parts.tabs};
    QAction *compare = m_actions.action(u"compare.view"_s);
    if (compare->isChecked() && !comparing)
        compare->trigger();
    for (QWidget *panel : compare->isChecked() ? QList<QWidget *>() : panels)
        panel->setVisible(shown.contains(panel));
    if (comparing)
        m_actions.action(u"compare.list"_s)->trigger();
    else
        m_parts.letter->setFocus();
}

void ViewController::toggle(const QString &id, QWidget *panel)
{
    QAction *action = m_actions.action(id);
    action->setChecked(!panel->isHidden());
    m_actions.onTriggered(id, panel, [panel](bool shown) { panel->setVisible(shown); });
    panel->installEventFilter(new VisibilityWatcher(panel, action));
}

void ViewController::go(const QString &id, QWidget *panel, std::function<void()> focus)
{
    m_actions.onTriggered(id, panel, [panel, focus = std::move(focus)] {
        panel->show();
        focus();
    });
}

void ViewController::showChoices()
{
    const auto check = [this](const QString &id, bool on) { m_actions.action(id)->setChecked(on); };
    const QString appearances[] = {u"System"_s, u"Light"_s, u"Dark"_s, u"StrongLight"_s, u"StrongDark"_s};
    check(u"view.appearance"_s + appearances[static_cast<int>(m_preferences.appearance())], true);
    check(u"view.languageSystem"_s, m_preferences.language().isEmpty());
    check(u"view.languageEn"_s, m_preferences.language() == u"en");
    check(u"view.languageNb"_s, m_preferences.language() == u"nb");
    check(u"view.languageNn"_s, m_preferences.language() == u"nn");
}

bool ViewController::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        followPalette();
    return QObject::eventFilter(watched, event);
}

void ViewController::followPalette()
{
    m_highlighter->setDark(isDark(QGuiApplication::palette()));
    for (const LetterArea *area : std::as_const(m_areas))
        area->view()->setHighlighter(m_highlighter);
}

void ViewController::askForSettings()
{
    const Settings now{m_preferences.language(), static_cast<int>(m_preferences.appearance()),
        m_preferences.letterFont(), m_preferences.defaultCertainty(), m_preferences.letterCalling(), false,
        m_preferences.lockAfterMinutes(), m_preferences.backsUp()};
    auto *dialog = new SettingsDialog(now, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { take(dialog->settings()); });
    dialog->open();
}

void ViewController::take(const Settings &settings)
{
    const bool otherWords
        = settings.language != m_preferences.language() || settings.letters != m_preferences.letterCalling();
    m_preferences.setLanguage(settings.language);
    m_preferences.setAppearance(static_cast<Preferences::Appearance>(settings.appearance));
    if (settings.letterFont != m_preferences.letterFont())
        m_preferences.setLetterFont(settings.letterFont);
    m_preferences.setDefaultCertainty(settings.defaultCertainty);
    m_preferences.setLetterCalling(settings.letters);
    m_preferences.setLockAfterMinutes(settings.lockAfterMinutes);
    m_preferences.setBacksUp(settings.backsUp);
    if (settings.hintsAgain) {
        m_preferences.setHintsOver({});
        m_actions.setAvailable(m_actions.available());
    }
    applyAppearance(m_preferences.appearance());
    followPalette();
    for (LetterArea *area : std::as_const(m_areas))
        area->setReadingFont(settings.letterFont);
    showChoices();
    if (otherWords)
        emit languageChanged();
}

void ViewController::askForShortcuts()
{
    QList<ShortcutRow> rows;
    for (const ActionSpec &spec : m_actions.specs())
        rows.append({spec.id, spec.text, menuTitle(spec.menu).remove(u'&'), spec.shortcut,
            m_actions.action(spec.id)->shortcut(), placeOf(spec.scope)});
    auto *dialog = new ShortcutsDialog(rows, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_preferences.setShortcuts(dialog->changed());
        m_actions.setShortcuts(dialog->changed());
    });
    dialog->open();
}

} // namespace Kodeks
