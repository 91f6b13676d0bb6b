from passage import law


def test_the_law_of_the_package_is_whole() -> None:
    assert law.book().check() is law.book()
