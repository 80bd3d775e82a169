// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/windows/windowfixture.h"

#include "core/project/edits/edits.h"
#include "ui/letter/letterview.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/coding/lettercontroller.h"
#include "ui/shell/files/projectcontroller.h"
#include "ui/shell/session/messagebar.h"
#include "ui/shell/session/session.h"

#include <QApplication>
#include <QTest>

namespace Kodeks {

using namespace Qt::StringLiterals;

WindowFixture::WindowFixture()
    : m_preferences(m_folder.filePath(u"settings.ini"_s))
{
    m_preferences.setDocumentsFolder(m_folder.path());
    make();
}

WindowFixture::~WindowFixture() = default;

Project &WindowFixture::project()
{
    if (!m_window->session().project())
        qFatal("no project is open: %s", qPrintable(message()));
    return *m_window->session().project();
}

void WindowFixture::openSample(const QString &letterName)
{
    if (!m_window->projects().openSample())
        qFatal("%s", qPrintable(message()));
    m_window->letters().open(project().findLetter(letterName)->id);
    letter().setFocus();
}

void WindowFixture::openUncodedSample()
{
    openSample();
    QList<PassageId> all;
    for (const Passage &passage : passages())
        all.append(passage.id);
    window().session().apply(Edits::removePassages(all));
    letter().setPosition(0);
}

void WindowFixture::restart()
{
    m_window->close();
    make();
}

void WindowFixture::run(const QString &action)
{
    QAction *found = m_window->actions().action(action);
    if (!found->isEnabled())
        qFatal("%s cannot be done now", qPrintable(action));
    found->trigger();
}

void WindowFixture::type(const QString &keys)
{
    const QMap<QString, Qt::Key> named{{u"Tab"_s, Qt::Key_Tab}, {u"Enter"_s, Qt::Key_Return}, {u"Down"_s, Qt::Key_Down},
        {u"Up"_s, Qt::Key_Up}, {u"Left"_s, Qt::Key_Left}, {u"Right"_s, Qt::Key_Right}, {u"Escape"_s, Qt::Key_Escape},
        {u"Home"_s, Qt::Key_Home}, {u"PageUp"_s, Qt::Key_PageUp}, {u"PageDown"_s, Qt::Key_PageDown}};
    for (qsizetype i = 0; i < keys.size(); ++i) {
        QWidget *target = QApplication::focusWidget();
        if (!target)
            qFatal("nothing has the focus");
        const qsizetype end = keys.at(i) == u'<' ? keys.indexOf(u'>', i) : -1;
        if (end < 0) {
            QTest::keyClicks(target, keys.mid(i, 1));
            continue;
        }
        QTest::keyClick(target, named.value(keys.mid(i + 1, end - i - 1)));
        i = end;
    }
}

QList<Passage> WindowFixture::passages()
{
    QList<Passage> result = m_window->letters().letter().passages();
    std::ranges::sort(result, {}, [](const Passage &passage) { return std::pair(passage.range, passage.id); });
    return result;
}

QString WindowFixture::message() const
{
    return m_window->parts().messages->sentence();
}

void WindowFixture::make()
{
    m_window = std::make_unique<MainWindow>(m_preferences);
    m_window->resize(1280, 800);
    m_window->show();
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qFatal("the window does not become active");
}

} // namespace Kodeks
